package jianbao.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Figures() {}

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A size in decimal units, as disks are sold and {@code ls --si} tells it. */
    static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        String format = unit == 0 || size >= 99.5 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, format, size, UNITS[unit]);
    }

    static String seconds(long nanos) {
        double seconds = nanos / 1e9;
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /** A time still to pass, which nobody knows to the tenth. */
    static String duration(long nanos) {
        long whole = Math.round(nanos / 1e9);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole % 3600 / 60, whole % 60);
    }
}
