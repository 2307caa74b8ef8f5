package jianbao.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signs of {@link KindSign} that a page's headline tells, and the credits around it. */
final class KindTitle {
    /** A headline of so many tokens at most may be the name of a section. */
    private static final int SECTION = 6;

    /** Blocks above what was kept in which a headline's credits are looked for. */
    private static final int NEAR = 6;

    /** Characters of what was kept in which the headline's words are looked for. */
    private static final int LONGEST_SAID = 3000;

    /** Characters of a title element that are looked at. */
    private static final int LONGEST_HEAD = 160;

    /** A title element that says less than this share of the headline names another thing. */
    private static final double NAMED = 0.5;

    /** A headline of fewer characters may be a section's name, which menus repeat; by so many at most it is known. */
    private static final int KNOWN = 12;

    private static final int KNOWN_BY = 30;

    private static final Set<String> CREDITS = Set.of("date", "source", "byline");

    private final List<TextBlock> blocks;
    private final boolean[] kept;
    private final Metadata metadata;
    private final Map<Integer, String> roles;

    /** Where the headline stands; -1 if it is not seen. */
    private final int line;

    /** The first block that was kept. */
    private final int first;

    private final @Nullable String title;
    private final Pairs pairs;

    /** What the title element says. */
    private final String head;

    /**
     * @param first block that was kept
     */
    KindTitle(Sheet sheet, boolean[] kept, int first, Metadata metadata) {
        blocks = sheet.layout().blocks();
        this.kept = kept;
        this.metadata = metadata;
        roles = metadata.roles();
        line = metadata.titleBlock();
        this.first = first;
        title = metadata.headline().title();
        pairs = title == null ? Pairs.NONE : Pairs.of(title);
        String whole = sheet.dom() == null ? "" : sheet.dom().title();
        head = whole.substring(0, Math.min(LONGEST_HEAD, whole.length()));
    }

    void tell(double[] signs) {
        int between = 0;
        for (int i = line + 1; line >= 0 && i < first; i++) {
            between += roles.containsKey(i) ? 0 : 1;
        }
        KindSign.TITLE_UNSEEN.set(signs, line < 0);
        KindSign.TITLE_NEAR.set(signs, line >= 0 && line < first ? 1 / (1 + between / 4.0) : 0);
        KindSign.TITLE_LINKED.set(signs, line >= 0 && KindSigns.linked(blocks.get(line)));
        KindSign.TITLE_REPEATED.set(signs, repeated());
        KindSign.TITLE_SHORT.set(signs, title == null || Figures.of(title).tokens() <= SECTION);
        KindSign.TITLE_WORD.set(signs, KindWords.index((title == null ? "" : title) + ' ' + head));
        KindSign.TITLE_SAID.set(signs, said(text()));
        KindSign.HEAD_OTHER.set(signs, !head.isEmpty() && !pairs.isEmpty() && said(head) < NAMED);
        KindSign.CREDITED.set(signs, credited());
        KindSign.DATED.set(signs, metadata.dates().published() != null);
        KindSign.SIGNED.set(signs, !metadata.credits().authors().isEmpty());
    }

    /** Whether a link elsewhere on the page begins as the headline does. */
    private boolean repeated() {
        if (title == null || title.length() < KNOWN) {
            return false;
        }
        String start = title.substring(0, Math.min(KNOWN_BY, title.length()));
        return blocks.stream()
                .anyMatch(b ->
                        b.index() != line && KindSigns.linked(b) && b.text().startsWith(start));
    }

    /** The share of the headline's pairs of letters that a text says too. */
    private double said(String text) {
        return pairs.isEmpty() ? 0 : (double) Pairs.of(text).shared(pairs) / pairs.size();
    }

    /** What was kept, as far as it is looked at. */
    private String text() {
        var text = new StringBuilder();
        for (int i = first; i < kept.length && text.length() < LONGEST_SAID; i++) {
            text.append(kept[i] ? blocks.get(i).text() + ' ' : "");
        }
        return text.toString();
    }

    private boolean credited() {
        for (int i = Math.max(0, line < 0 || line > first ? first - NEAR : line); i <= first; i++) {
            if (CREDITS.contains(roles.getOrDefault(i, ""))) {
                return true;
            }
        }
        return false;
    }
}
