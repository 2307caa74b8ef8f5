package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;

/**
 * What {@code lynx -dump} makes of a page: links numbered in brackets, their addresses listed at the end, paragraphs wrapped. The numbers
 * and the list go, and paragraphs are put together again, as they are of any {@linkplain WrappedDump wrapped} dump.
 */
final class LynxDump {
    /** So many numbered addresses make a list of them. */
    private static final int LINKS = 5;

    private static final Pattern LIST = Pattern.compile("(?:^|\\n)References\\s*\\n");

    private static final Pattern ADDRESS = Pattern.compile("\\n {1,6}\\d{1,4}\\. [a-z]{3,10}:\\S{3,}");

    private static final Pattern NUMBER = Pattern.compile("#?\\[\\d{1,4}\\]");

    private LynxDump() {}

    /** The text of a page without what the browser added; the text itself if it is no such dump, and not wrapped. */
    static String read(String text) {
        int list = -1;
        for (Matcher m = LIST.matcher(PageTime.watching(text)); m.find(); ) {
            list = m.start();
        }
        if (list < 0 || !addresses(text.substring(list))) {
            return WrappedDump.is(text) ? WrappedDump.joined(text) : text;
        }
        return WrappedDump.joined(
                NUMBER.matcher(PageTime.watching(text.substring(0, list))).replaceAll(""));
    }

    private static boolean addresses(String list) {
        int count = 0;
        for (Matcher m = ADDRESS.matcher(PageTime.watching(list)); count < LINKS && m.find(); ) {
            count++;
        }
        return count == LINKS;
    }
}
