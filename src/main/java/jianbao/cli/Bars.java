package jianbao.cli;

/** Bars of block characters, exact to an eighth of a column. */
final class Bars {
    private static final char FULL = '█';
    private static final String PARTS = "▏▎▍▌▋▊▉";

    private Bars() {}

    /** A bar for a part of the greatest value, which fills the columns. What is more than nothing is seen. */
    static String of(double value, double greatest, int columns) {
        if (value <= 0 || greatest <= 0 || columns <= 0) {
            return "";
        }
        long eighths = Math.max(1, Math.round(value / greatest * columns * 8));
        int full = (int) (eighths / 8);
        int rest = (int) (eighths % 8);
        return String.valueOf(FULL).repeat(full) + (rest == 0 ? "" : PARTS.charAt(rest - 1));
    }
}
