package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Content;
import jianbao.Credits;
import jianbao.Headline;
import jianbao.PageTime;
import org.jspecify.annotations.Nullable;

/**
 * A special-topic page (专题) as a hub: a lead, the items it points to, and who made it.
 *
 * @param lead the paragraph that introduces the topic
 * @param items in reading order
 * @param makers 监制, 策划, 编辑, 设计
 * @param blocks which blocks are the lead or an item
 */
record Hub(@Nullable String lead, List<Content.Item> items, Credits makers, List<Integer> blocks) {
    /** Of a page that is none. */
    static final Hub NONE = new Hub(null, List.of(), Credits.NONE, List.of());

    /** The fewest blurbs that make a page a hub. */
    private static final int FEWEST_BLURBS = 8;

    /** What a line between items is: {@code ...}, bars, bullets. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\s.…·|丨—\\-*]+");

    private static final Pattern MAKERS =
            Pattern.compile("[【\\[]?[專专][題题].{0,4}[】\\]]?\\s*(?:[監监](?:\\(jiān\\))?制|策[划劃]|出品|[編编][輯辑]|制作)[:：].*");

    private static final Pattern MAKER = Pattern.compile("([\\p{IsHan}]{2,6})[:：]([\\p{IsHan}·、]{2,20})");

    /** The event that a lead opens with: {@code 第十次…會議} before its date and place. */
    private static final Pattern EVENT = Pattern.compile(
            "^([\\p{IsHan}“”\"《》]{6,40}?(?:[会會][议議]|论坛|論壇|大[会會]|活[动動]|[开開]幕式|仪式|儀式|博[览覽][会會]|行动|行動|工程|[运運][动動][会會]))");

    /** Whether a page is a row of unconnected blurbs and headlines, with nothing that holds them together. */
    private static boolean looksLike(Layout layout) {
        List<TextBlock> blocks = layout.blocks();
        if (blocks.stream().noneMatch(b -> isMakers(b.text()))) {
            return false;
        }
        int blurbs = 0;
        int placeholders = 0;
        int headlines = 0;
        for (TextBlock block : blocks) {
            Figures f = Figures.of(block.text());
            blurbs += f.tokens() >= 40 && f.tokens() <= 140 && f.ends() >= 1 && f.ends() <= 3 ? 1 : 0;
            placeholders += PLACEHOLDER.matcher(PageTime.watching(block.text())).matches() ? 1 : 0;
            headlines += f.tokens() >= 6 && f.tokens() < 40 && f.ends() == 0 ? 1 : 0;
        }
        boolean rows =
                blurbs >= FEWEST_BLURBS && headlines >= 3 && blurbs + headlines + placeholders >= blocks.size() * 0.9;
        return rows && placeholders > 0;
    }

    /** The hub that a page is; {@link #NONE} if it is none. */
    static Hub of(Layout layout, Metadata metadata) {
        return looksLike(layout) ? read(layout, metadata.roles()) : LinkedHub.of(layout, metadata);
    }

    private static Hub read(Layout layout, Map<Integer, String> roles) {
        List<Content.Item> items = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        String lead = null;
        String title = null;
        Credits makers = Credits.NONE;
        for (TextBlock block : layout.blocks()) {
            String text = block.text();
            Figures f = Figures.of(text);
            if (PLACEHOLDER.matcher(PageTime.watching(text)).matches()
                    || roles.containsKey(block.index())
                            && !MAKERS.matcher(PageTime.watching(text)).matches()) {
                continue;
            }
            if (MAKERS.matcher(PageTime.watching(text)).matches()) {
                makers = makers(text);
                continue;
            }
            used.add(block.index());
            if (lead == null && items.isEmpty() && f.ends() >= 2) {
                lead = text;
            } else if (f.ends() == 0 || f.tokens() < 30 && !text.endsWith("。")) {
                if (title != null) {
                    items.add(new Content.Item(title, null, null, null, false));
                }
                title = text;
            } else {
                items.add(new Content.Item(title, text, null, null, text.endsWith("……") || text.endsWith("...")));
                title = null;
            }
        }
        if (title != null) {
            items.add(new Content.Item(title, null, null, null, false));
        }
        return new Hub(lead, items, makers, used);
    }

    static boolean isMakers(String line) {
        // Only such a line begins so, and every line of every page is asked.
        char first = line.charAt(0);
        boolean bracketed = (first == '【' || first == '[') && line.length() > 1;
        char topic = bracketed ? line.charAt(1) : first;
        return (topic == '专' || topic == '專')
                && MAKERS.matcher(PageTime.watching(line)).matches();
    }

    static Credits makers(String line) {
        List<Credits.Person> people = new ArrayList<>();
        Matcher m = MAKER.matcher(PageTime.watching(line));
        while (m.find()) {
            for (String name : m.group(2).split("、")) {
                people.add(new Credits.Person(name, m.group(1)));
            }
        }
        return new Credits(List.of(), List.of(), people, null);
    }

    /** The headline of the page, with the lead and a title made from it where the page has none. */
    Headline headline(Headline found) {
        if (lead == null) {
            return found;
        }
        Matcher m = EVENT.matcher(PageTime.watching(lead));
        String inferred = found.title() == null && m.find() ? m.group(1) : found.inferred();
        return new Headline(found.title(), inferred, found.subtitle(), found.description(), lead);
    }

    /** The page's credits, or those of its makers' line. */
    Credits credits(Credits found) {
        return makers.equals(Credits.NONE) ? found : makers;
    }
}
