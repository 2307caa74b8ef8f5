package jianbao.cli;

/** The ways to print rows. */
enum RowFormat {
    /** The same as a table. */
    AUTO,
    /** Aligned columns, for reading. */
    TABLE,
    /** One object for the whole. */
    JSON,
    /** One object a line for each row. */
    JSONL,
    CSV,
    TSV
}
