package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.Content.Item;
import jianbao.Credits;
import jianbao.PageTime;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads a special-topic page that still has its links: linked headlines, some with a blurb and a date below. */
final class LinkedHub {
    /** The fewest items of a hub, and the fewest of them with a blurb. */
    private static final int FEWEST_ITEMS = 4;

    private static final int FEWEST_BLURBS = 2;

    /** The share of the page's tokens that the items and the lead must make up. */
    private static final double SHARE = 0.5;

    /** A headline and a blurb, in tokens. */
    private static final int SHORTEST_TITLE = 4;

    private static final int LONGEST_TITLE = 45;

    private static final int SHORTEST_BLURB = 10;

    private static final int SHORTEST_LEAD = 40;

    /** A block of so many tokens at most may be a date. */
    private static final int LONGEST_DATE = 8;

    /** Made once: jsoup reads a query anew each time it is given as text. */
    static final Evaluator LINK = QueryParser.parse("a[href]");

    private static final Pattern TOPIC =
            Pattern.compile("专题|專題|特稿|(?i:special (?:report|coverage)|(?<!\\w)topics?(?!\\w))");

    private final List<Item> items = new ArrayList<>();
    private final List<Integer> used = new ArrayList<>();
    private @Nullable String lead;
    private Credits makers = Credits.NONE;
    private @Nullable TextBlock title;
    private @Nullable TextBlock blurb;
    private @Nullable String date;
    private double tokens;

    private LinkedHub() {}

    /** The hub that a page is; {@link Hub#NONE} if it is none. */
    static Hub of(Layout layout, Metadata metadata) {
        if (metadata.dates().published() != null
                || layout.blocks().isEmpty()
                || layout.blocks().getFirst().element() == null) {
            return Hub.NONE;
        }
        var reader = new LinkedHub();
        double all = reader.read(layout.blocks(), metadata);
        boolean named = Stream.concat(
                        metadata.outlet().keywords().stream(),
                        Stream.ofNullable(metadata.headline().title()))
                .anyMatch(words -> TOPIC.matcher(PageTime.watching(words)).find());
        boolean enough = reader.items.size() >= FEWEST_ITEMS
                && reader.items.stream().filter(i -> i.summary() != null).count() >= FEWEST_BLURBS
                && reader.tokens >= all * SHARE;
        return enough && (named || !reader.makers.equals(Credits.NONE))
                ? new Hub(reader.lead, reader.items, reader.makers, reader.used)
                : Hub.NONE;
    }

    /** Reads what stands below the title, and tells how many tokens the page has. */
    private double read(List<TextBlock> blocks, Metadata metadata) {
        double all = 0;
        boolean below = !metadata.roles().containsValue("title");
        for (TextBlock block : blocks) {
            Figures f = Figures.of(block.text());
            all += f.tokens();
            if (Hub.isMakers(block.text())) {
                makers = Hub.makers(block.text());
                break;
            }
            if (below) {
                read(block, f);
            }
            below |= "title".equals(metadata.roles().get(block.index()));
        }
        finish();
        return all;
    }

    private void read(TextBlock block, Figures f) {
        boolean linked = block.linkDensity() >= 0.8;
        boolean prose = block.linkDensity() < 0.3 && f.ends() > 0;
        if (linked && f.tokens() >= SHORTEST_TITLE && f.tokens() <= LONGEST_TITLE) {
            finish();
            title = block;
        } else if (title != null && blurb == null && prose && f.tokens() >= SHORTEST_BLURB) {
            blurb = block;
        } else if (title != null && f.tokens() <= LONGEST_DATE && DateShape.in(block.text(), f)) {
            date = block.text();
        } else if (lead == null && items.isEmpty() && title == null && prose && f.tokens() >= SHORTEST_LEAD) {
            lead = block.text();
            used.add(block.index());
            tokens += f.tokens();
        } else {
            finish();
        }
    }

    private void finish() {
        if (title != null) {
            String summary = blurb == null ? null : blurb.text();
            boolean cut = summary != null && (summary.endsWith("…") || summary.endsWith("..."));
            items.add(new Item(title.text(), summary, address(title.element()), date, cut));
            use(title);
            if (blurb != null) {
                use(blurb);
            }
        }
        title = null;
        blurb = null;
        date = null;
    }

    private void use(TextBlock block) {
        used.add(block.index());
        tokens += Figures.of(block.text()).tokens();
    }

    private static @Nullable String address(@Nullable Element element) {
        Element link = element == null ? null : element.selectFirst(LINK);
        if (link == null) {
            return null;
        }
        String whole = whole(link);
        return whole.isEmpty() ? link.attr("href") : whole;
    }

    /** The absolute address of a link; empty where the page does not tell it. Most pages have no base, and most links no scheme. */
    static String whole(Element link) {
        String address = link.attr("href");
        if (!link.baseUri().isEmpty()) {
            return link.absUrl("href");
        }
        return address.indexOf(':') < 0 ? "" : isPlain(address) ? address : link.absUrl("href");
    }

    /** Whether an address is absolute and resolving it would change nothing: asked of every link of a page, as most are. */
    private static boolean isPlain(String address) {
        int host = address.startsWith("http://") ? 7 : address.startsWith("https://") ? 8 : address.length();
        boolean plain = host < address.length() && Character.isLetterOrDigit(address.charAt(host));
        for (int i = host; plain && i < address.length(); i++) {
            char c = address.charAt(i);
            plain = c > ' ' && c < 0x7F && !(c == '.' && address.charAt(i - 1) == '/');
        }
        return plain;
    }
}
