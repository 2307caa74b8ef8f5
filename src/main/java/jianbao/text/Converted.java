package jianbao.text;

/** Tells text that a machine converted to Traditional, character by character, from text that was written so. */
final class Converted {
    /** In words: one may be a slip of the writer or a name. */
    private static final int SEVERAL = 2;

    /** The three lists of the table: words left, words converted wrongly, characters that speak against the first. */
    private static final String[][] SIGNS =
            Resource.body("converted.txt").lines().map(line -> line.split(" ")).toArray(String[][]::new);

    private Converted() {}

    /** Whether Traditional text betrays conversion, either by 對于 and 干部 or by 皇後 and 製度. */
    static boolean isConverted(String text) {
        int left = count(text, SIGNS[0]);
        return (left >= SEVERAL && left > count(text, SIGNS[2])) || count(text, SIGNS[1]) >= SEVERAL;
    }

    private static int count(String text, String[] signs) {
        int count = 0;
        for (String sign : signs) {
            for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
                count++;
            }
        }
        return count;
    }
}
