package jianbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, gathered in one walk over the tree; empty for a text dump. */
final class Markup implements NodeVisitor {
    /** Characters of a text marked as author or source: a name or an outlet, not a biography. */
    private static final int LONGEST_NAME = 60;

    /** Elements of one kind that are kept: the article's own come first. */
    private static final int MOST = 8;

    /** Ancestors that may tell that an element stands among comments or neighbours. */
    private static final int KIN = 6;

    /** Class names of the element that holds the outlet's or the account's name. */
    private static final List<String> OUTLET_WORDS = List.of(
            "source",
            "laiyuan",
            "origin",
            "copyfrom",
            "media_name",
            "media-name",
            "medianame",
            "js_name",
            "profile_nickname");

    /** Those of the element that holds who wrote. */
    private static final List<String> AUTHOR_WORDS = List.of("author", "byline");

    /** The same of an account, which links to its pages: others have nicknames too. */
    private static final String NICKNAME = "nickname";

    /** How the comment begins in which the publishing system of most Chinese newspapers (Founder's) tells of a piece. */
    private static final String PAPER = "enpproperty";

    /** Where Sina keeps whose blog it is. */
    private static final String OWNER = "ownernick";

    private static final int AUTHOR = 1;
    private static final int OUTLET = 2;
    private static final int ACCOUNT = 4;

    private final Map<String, Integer> names = new HashMap<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> published = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<Element> sources = new ArrayList<>();
    private @Nullable Element owner;
    private final List<String> comments = new ArrayList<>(1);
    private final List<Element> titles = new ArrayList<>(1);
    private @Nullable String paper;

    private Markup() {}

    static Markup of(@Nullable Document dom) {
        var markup = new Markup();
        if (dom != null) {
            dom.traverse(markup);
        }
        return markup;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof Comment comment) {
            comment(comment, depth);
        }
    }

    private void comment(Comment comment, int depth) {
        if (comments.isEmpty() && depth <= 2) {
            comments.add(comment.getData());
        }
        String said = comment.getData();
        int at = said.indexOf(PAPER);
        paper = paper == null && at >= 0 && at <= LONGEST_NAME ? said : paper;
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> script(element);
            case "time" -> keep(element, times);
            case "title" -> titles.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            marked(element);
        }
    }

    private void script(Element script) {
        if (script.attr("type").contains("ld+json")) {
            scripts.add(script.data());
        }
    }

    private void marked(Element element) {
        String property = element.attr("itemprop");
        if (property.equals("datePublished")) {
            keep(element, published);
        }
        String name = element.attr("class") + " " + element.attr("id") + element.attr("data-testid");
        if (name.length() == 1 && property.isEmpty() && !element.hasAttr("rel")) {
            return;
        }
        owner = element.id().equals(OWNER) ? element : owner;
        int said = said(name);
        if ((said & AUTHOR) != 0
                || (said & ACCOUNT) != 0 && element.normalName().equals("a")
                || property.equals("author")
                || element.attr("rel").equals("author") && !element.attr("href").equals("/")) {
            named(element, authors);
        }
        if ((said & OUTLET) != 0) {
            named(element, sources);
        }
    }

    /** What a class and an id say, looked up once a page: rows of elements share them. */
    private int said(String name) {
        Integer known = names.get(name);
        if (known == null) {
            String lower = name.toLowerCase(Locale.ROOT);
            known = (word(lower, NICKNAME) ? ACCOUNT : 0)
                    | (anyWord(lower, AUTHOR_WORDS) ? AUTHOR : 0)
                    | (anyWord(lower, OUTLET_WORDS) ? OUTLET : 0);
            names.put(name, known);
        }
        return known;
    }

    private void named(Element element, List<Element> into) {
        if (into.size() < MOST && !alien(element)) {
            String text = element.text();
            if (!text.isBlank() && text.length() <= LONGEST_NAME) {
                into.add(element);
            }
        }
    }

    private static void keep(Element element, List<Element> into) {
        if (into.size() < MOST) {
            into.add(element);
        }
    }

    private static boolean anyWord(String name, List<String> words) {
        for (String word : words) {
            if (word(name, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class name holds a word that is not the tail of a longer one. */
    private static boolean word(String name, String word) {
        int at = name.indexOf(word);
        return at >= 0 && (at == 0 || !Character.isLetter(name.charAt(at - 1)));
    }

    private static boolean alien(Element element) {
        Element up = element;
        for (int i = 0; up != null && i < KIN; i++, up = up.parent()) {
            String name = (up.className() + " " + up.id()).toLowerCase(Locale.ROOT);
            if (name.contains("comment")
                    || name.contains("related")
                    || name.contains("recommend")
                    || name.contains("sidebar")) {
                return true;
            }
        }
        return false;
    }

    /** The title elements, wherever they stand. */
    List<Element> titles() {
        return titles;
    }

    /**
     * The text of the title element, or an empty one: the first that has any, for a stray character before the head pushes it into the
     * body, and drawings have titles of their own.
     */
    String title() {
        for (Element title : titles) {
            boolean drawing =
                    title.parent() != null && title.parent().normalName().equals("svg");
            String text = drawing ? "" : title.text().strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    /** The JSON-LD scripts. */
    List<String> scripts() {
        return scripts;
    }

    List<Element> times() {
        return times;
    }

    /** Elements with the property datePublished. */
    List<Element> published() {
        return published;
    }

    /** Elements that the page marks as its author. */
    List<Element> authors() {
        return authors;
    }

    /** The element with the name of whose blog the page belongs to; null if none is marked. */
    @Nullable Element owner() {
        return owner;
    }

    /** Elements that the page marks as its source. */
    List<Element> sources() {
        return sources;
    }

    /** What a newspaper's publishing system tells of a piece, as elements: date, author, title; null on other pages. */
    @Nullable String paper() {
        return paper;
    }

    /** The comments around the head, where savers of pages leave their word. */
    List<String> comments() {
        return comments;
    }
}
