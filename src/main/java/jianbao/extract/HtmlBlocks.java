package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Bound;
import jianbao.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts the tree of a page into blocks, in one walk that does not recurse. */
final class HtmlBlocks implements NodeFilter {
    /** Characters of a hidden element within a line that nobody misses: a longer one may hold a body that a script shows. */
    private static final int MISSED = 200;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Layout.Picture> pictures = new ArrayList<>();
    private final Regions regions = new Regions();
    private final ElementNames names = new ElementNames();
    private final BlockText text = new BlockText();
    private final List<Element> open = new ArrayList<>();
    private int region = -1;
    private int links;
    private int bold;
    private int preformatted;

    /** The row of a table that is read as one line. */
    private @Nullable Element row;

    private final TableRow rows = new TableRow();

    private int breaks;

    private final Limits limits;

    /** Asked for every element. */
    private final long deepest;

    private HtmlBlocks(Limits limits) {
        this.limits = limits;
        this.deepest = limits.of(Bound.DOM_DEPTH);
    }

    /** The blocks of a page. */
    static Layout of(Document page, Limits limits) {
        var walk = new HtmlBlocks(limits);
        Element body = page.body();
        walk.enter(body, "body");
        for (Element child : List.of(body)) {
            NodeTraversor.filter(walk, child);
        }
        walk.leave();
        return new Layout(walk.blocks, walk.regions, walk.pictures);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            read(words);
            return FilterResult.CONTINUE;
        }
        if (depth == 0 || !(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (depth > deepest) {
            limits.hold(Bound.DOM_DEPTH, depth, "its elements stand in more than %d others");
        }
        String tag = element.normalName();
        int kind = Tags.kind(tag);
        if (tag.equals("input") && AskingBoxes.asks(element)) {
            regions.ask(region);
        }
        if (kind == Tags.SILENT || (kind & Tags.INLINE) != 0 && unread(element, tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br") && row == null) {
            flush();
            breaks++;
        } else if (tag.equals("img")) {
            see(element);
        } else if ((kind & Tags.INLINE) != 0) {
            links += tag.equals("a") ? 1 : 0;
        } else if (row != null) {
            text.apart();
        } else {
            flush();
            enter(element, tag);
            preformatted += tag.equals("pre") ? 1 : 0;
            row = tag.equals("tr") && rows.is(element) ? element : null;
        }
        bold += kind & Tags.BOLD;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth == 0 || !(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        int kind = Tags.kind(tag);
        if (kind == Tags.SILENT) {
            return FilterResult.CONTINUE;
        }
        bold -= kind & Tags.BOLD;
        if ((kind & Tags.INLINE) != 0) {
            links -= tag.equals("a") ? 1 : 0;
        } else if (element.equals(row)) {
            row = null;
            leave();
        } else if (!tag.equals("br") && row == null) {
            preformatted -= tag.equals("pre") ? 1 : 0;
            leave();
        }
        return FilterResult.CONTINUE;
    }

    private void read(TextNode node) {
        String words = node.getWholeText();
        if (BlockText.isIcon(words)) {
            return;
        }
        if (preformatted == 0 && !KeptBreaks.in(words)) {
            text.append(words, links > 0, bold > 0);
            return;
        }
        String[] lines = preformatted == 0 ? KeptBreaks.paragraphs(words) : words.split("\n", -1);
        for (String line : lines) {
            if (lines.length > 1 && !text.isBlank()) {
                flush();
            }
            text.append(line, links > 0, bold > 0);
        }
    }

    private void see(Element image) {
        String url = image.attr("data-src").isBlank() ? image.attr("src") : image.attr("data-src");
        if (!url.isBlank() && !url.startsWith("data:")) {
            pictures.add(new Layout.Picture(
                    blocks.size(), region, url.strip(), image.attr("alt").strip()));
        }
    }

    private void enter(Element element, String tag) {
        ElementNames.Named named = names.of(element);
        int clues = Clue.ofTag(tag) | (Clue.namesWholePage(tag) ? 0 : named.clues());
        if (element.attr("itemprop").contains("articleBody")) {
            clues |= Clue.BODY.bit() | Clue.ARTICLE_TAG.bit();
        }
        if (region >= 0 && hidden(element)) {
            clues |= Clue.HIDDEN.bit();
        }
        region = regions.open(region, tag, named.words(), clues, blocks.size());
        open.add(element);
    }

    private void leave() {
        flush();
        regions.close(region, blocks.size());
        region = regions.parent(region);
        open.removeLast();
        breaks = Math.max(breaks, 1);
    }

    /** Whether an element within a line is none of its words: the caption of a field, or what is hidden and short, or a script's data. */
    private static boolean unread(Element element, String tag) {
        if (tag.equals("label") && captions(element)) {
            return true;
        }
        String unseen = hidden(element) ? element.text() : null;
        return unseen != null && (unseen.length() <= MISSED || unseen.startsWith("{\""));
    }

    /** Whether a label is that of a field. One in a heading may be what unfolds a section. */
    private static boolean captions(Element label) {
        Element parent = label.parent();
        boolean heads = parent != null && Tags.isHeading(parent.normalName());
        return !heads && (label.hasAttr("for") || label.selectFirst("input, select, textarea") != null);
    }

    /** Only what is gone for good: {@code visibility} and {@code opacity} hide bodies until a script has run. */
    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        int display = style.isEmpty() ? -1 : style.indexOf("display");
        return display >= 0 && style.indexOf("none", display) > 0 && style.indexOf("none", display) - display < 12;
    }

    private void flush() {
        if (text.isBlank()) {
            text.clear();
            return;
        }
        int index = blocks.size();
        limits.hold(Bound.BLOCKS, index + 1L, "it has more than %d blocks of text");
        @Nullable Element in = open.isEmpty() ? null : open.getLast();
        blocks.add(new TextBlock(
                index,
                text.text(),
                text.linkChars(),
                text.boldChars(),
                regions.tag(region),
                regions.hints(region),
                region,
                breaks,
                text.indented(),
                in));
        text.clear();
        breaks = 0;
    }
}
