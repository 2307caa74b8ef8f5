package jianbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text between two block-level breaks: the unit that is classified. A line of a text dump is a block as well.
 *
 * @param index its place on the page, from 0
 * @param text with white space collapsed; never empty
 * @param linkChars how many of its characters stand in links
 * @param boldChars how many of its characters are bold or emphasised
 * @param tag the innermost block element: {@code p}, {@code h1}, {@code td}; {@code line} in a text dump
 * @param hints the class and id words of the element and its near ancestors, lower case, separated by spaces
 * @param region the innermost region of the page that holds it, see {@link Regions}
 * @param gap how many blank lines or line breaks stand before it
 * @param indented whether it began with an ideographic or non-breaking indent
 * @param element where it stands in the tree; null in a text dump
 */
record TextBlock(
        int index,
        String text,
        int linkChars,
        int boldChars,
        String tag,
        String hints,
        int region,
        int gap,
        boolean indented,
        @Nullable Element element) {
    /** A block of which the layout is not known. */
    TextBlock(int index, String text, int linkChars, String tag, String hints, @Nullable Element element) {
        this(index, text, linkChars, 0, tag, hints, 0, 0, false, element);
    }

    /** The share of its characters that stand in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linkChars / text.length());
    }

    /** The same block with another text. */
    TextBlock saying(String newText) {
        return new TextBlock(index, newText, linkChars, boldChars, tag, hints, region, gap, indented, element);
    }
}
