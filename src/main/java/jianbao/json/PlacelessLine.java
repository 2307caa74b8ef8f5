package jianbao.json;

/** Takes out of an article's line of JSON what tells where it stands and when its file was touched. */
public final class PlacelessLine {
    private static final String ORIGIN = "\"origin\":";
    private static final String ALSO_AT = ",\"also_at\":";
    private static final String TYPE = ",\"page_type\":";
    private static final String PATH = ",\"file\":{\"path\":";
    private static final String SIZE = ",\"size\":";
    private static final String MODIFIED = ",\"modified\":";
    private static final String EXTRACTOR = "},\"extractor\":";

    private PlacelessLine() {}

    /**
     * The line that {@link ArticleJson#line} writes of the same article with an empty origin, no other places, and no path and time of
     * its file. The marks that are looked for hold bare quotation marks, which no string of JSON does.
     */
    public static String of(String line) {
        int origin = line.indexOf(ORIGIN) + ORIGIN.length();
        int type = line.indexOf(TYPE, origin);
        int file = line.lastIndexOf(PATH) + PATH.length();
        int size = line.indexOf(SIZE, file);
        int modified = line.indexOf(MODIFIED, size) + MODIFIED.length();
        int extractor = line.indexOf(EXTRACTOR, modified);
        return new StringBuilder(line.length())
                .append(line, 0, origin)
                .append("\"\"")
                .append(ALSO_AT)
                .append("[]")
                .append(line, type, file)
                .append("null")
                .append(line, size, modified)
                .append("null")
                .append(line, extractor, line.length())
                .toString();
    }
}
