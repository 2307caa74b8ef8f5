package jianbao.json;

/** A text that is no JSON, or not the JSON it should be; the message is a clause for a person. */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadJson(String message) {
        super(message);
    }
}
