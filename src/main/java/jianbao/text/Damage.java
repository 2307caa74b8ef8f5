package jianbao.text;

/** One family of damage: how it is suspected and how it is undone. */
interface Damage {
    /** Whether a text may have it, as far as the counts of its characters tell. */
    boolean suspected(Census census);

    /** A text without it; what was changed goes into the ledger, and nothing changes where nothing is found. */
    String undo(String text, Ledger ledger);
}
