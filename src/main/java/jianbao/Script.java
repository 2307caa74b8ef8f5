package jianbao;

/** The script of a Chinese text (ISO 15924 codes, and two that say more). */
public enum Script {
    /** Simplified. */
    HANS("Hans"),
    /** Traditional. */
    HANT("Hant"),
    /** Both in one text. */
    MIXED("mixed"),
    /** Simplified text that a machine turned into Traditional, character by character: 標志著, 著力. */
    HANT_CONVERTED("Hant-converted");

    private final String label;

    Script(String label) {
        this.label = label;
    }

    /** The name in JSON and in queries: {@code Hans}. */
    public String label() {
        return label;
    }
}
