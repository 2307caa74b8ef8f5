package jianbao.cli;

/** The ways to print hits. */
enum HitFormat {
    /** Plain, or a table of the fields asked for. */
    AUTO,
    /** A row a hit, in aligned columns. */
    TABLE,
    /** A few lines a hit, for reading. */
    PLAIN,
    /** One object for the whole answer. */
    JSON,
    /** One object a line for each hit. */
    JSONL,
    CSV,
    TSV,
    /** The places alone. */
    PATHS
}
