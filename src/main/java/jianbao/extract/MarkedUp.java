package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the class names and relations of a page's markup call its author and its source.
 *
 * @param authors texts of the elements marked as the author's name
 * @param sources texts of the elements marked as the source
 */
record MarkedUp(List<String> authors, List<Element> sources) {
    /** Characters of a marked text: a name or an outlet, not a biography. */
    private static final int LONGEST = 60;

    private static final int MOST = 6;

    static MarkedUp of(@Nullable Document dom) {
        List<String> authors = new ArrayList<>();
        List<Element> sources = new ArrayList<>();
        if (dom != null) {
            for (Element element : dom.body().getAllElements()) {
                if (element.attributesSize() > 0) {
                    sort(element, authors, sources);
                }
            }
        }
        return new MarkedUp(authors, sources);
    }

    private static void sort(Element element, List<String> authors, List<Element> sources) {
        String rel = element.attr("rel") + " " + element.attr("itemprop");
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (rel.length() == 1 && name.length() == 1) {
            return;
        }
        boolean author = rel.contains("author") || word(name, "author") || word(name, "byline");
        if (author && authors.size() < MOST && !alien(element)) {
            String text = element.text();
            if (!text.isBlank() && text.length() <= LONGEST && !authors.contains(text)) {
                authors.add(text);
            }
        }
        if ((word(name, "source") || word(name, "laiyuan") || word(name, "origin")) && sources.size() < MOST && !alien(element)) {
            sources.add(element);
        }
    }

    /** Whether a class name holds a word that is not part of a longer one. */
    private static boolean word(String name, String word) {
        int at = name.indexOf(word);
        return at >= 0 && (at == 0 || !Character.isLetter(name.charAt(at - 1)));
    }

    /** Whether an element stands among comments or neighbours. */
    private static boolean alien(Element element) {
        Element up = element;
        for (int i = 0; up != null && i < 6; i++, up = up.parent()) {
            String name = up.className().toLowerCase(Locale.ROOT) + " " + up.id().toLowerCase(Locale.ROOT);
            if (name.contains("comment") || name.contains("related") || name.contains("recommend") || name.contains("sidebar")) {
                return true;
            }
        }
        return false;
    }
}
