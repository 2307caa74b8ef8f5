package jianbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around an element and in it: its heading, its link. Walked, for jsoup reads a query anew each time. */
final class Nearest {
    /** Generations that are looked at. */
    private static final int GENERATIONS = 4;

    private Nearest() {}

    /** Whether an element is a heading, or stands in one, of a level up to this. */
    static boolean inHeading(@Nullable Element element, int lowest) {
        Element up = element;
        for (int i = 0; up != null && i < GENERATIONS; i++, up = up.parent()) {
            String name = up.normalName();
            if (name.length() == 2
                    && name.charAt(0) == 'h'
                    && name.charAt(1) >= '1'
                    && name.charAt(1) <= '0' + lowest) {
                return true;
            }
        }
        return false;
    }

    /** Where the link that an element stands in, or the first that stands in it, leads to; empty if there is none. */
    static String address(@Nullable Element element) {
        Element up = element;
        for (int i = 0; up != null && i < GENERATIONS; i++, up = up.parent()) {
            if (up.normalName().equals("a") && up.hasAttr("href")) {
                return up.attr("href").strip();
            }
        }
        Element within = element == null ? null : element.selectFirst(LinkedHub.LINK);
        return within == null ? "" : within.attr("href").strip();
    }
}
