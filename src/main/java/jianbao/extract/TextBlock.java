package jianbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text between two block-level breaks: the unit that is classified. A line of a text dump is a block as well.
 *
 * @param index its place on the page, from 0
 * @param text with white space collapsed; never empty
 * @param linkChars how many of its characters stand in links
 * @param tag the innermost block element: {@code p}, {@code h1}, {@code td}; {@code line} in a text dump
 * @param hints the class and id words of the element and its near ancestors, lower case, separated by spaces
 * @param element where it stands in the tree; null in a text dump
 */
record TextBlock(int index, String text, int linkChars, String tag, String hints, @Nullable Element element) {
    /** The share of its characters that stand in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linkChars / text.length());
    }
}
