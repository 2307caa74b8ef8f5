package jianbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page with markup: what its head, its header and its data agree on.
 *
 * @param text the headline, or null
 * @param line where it stands among the lines, or -1
 * @param anchor the line where the headline is or should be, or -1
 * @param origin what says so
 */
record PageTitle(@Nullable String text, int line, int anchor, String origin) {
    static final PageTitle NONE = new PageTitle(null, -1, -1, "");

    /** What it weighs that a line stands where a headline does; as much as a level-two heading that the title element repeats. */
    private static final double STANDING = 2.2;

    /** Parts that separators cut a headline into, at most: more are a list of keywords. */
    private static final int LISTED = 3;

    private static final Pattern LED =
            Pattern.compile("[\\s\\[(（【|·]*(?:原创|转载|(?:发布|发表|更新)?(?:时间|日期)|发表于|发布于)?[\\s:：\\[(（【|·]*$");

    /** What it weighs that a line with a date begins with a text. */
    private static final double GLUED = 1.6;

    /** What a text loses that ends with the site's name. */
    private static final double SUFFIXED = 1.5;

    /** What a text loses that nobody sees on the page. */
    private static final double UNSEEN = 1.5;

    /** Characters of a headline, at most: what is longer is a paragraph. */
    static final int LONGEST = 160;

    /** The same of one that the page's head gives as well. */
    private static final int LONGEST_TOLD = 240;

    /** Letters of a headline, at least, unless the page marks it as one. */
    private static final int SHORTEST = 4;

    /** Letters of the name of a section, at most. */
    private static final int SECTION = 8;

    private static final Pattern LABELLED = Pattern.compile("标题|標題");

    static PageTitle of(
            PageView page, List<Line> lines, Markup markup, HeadMeta head, JsonLd ld, @Nullable String host) {
        return page.dom() == null ? DumpTitle.of(lines) : new Election(lines, markup, head, ld, host).elect();
    }

    /** Candidates and the voices that speak for each. */
    private static final class Election {
        private final List<Line> lines;
        private PageTitle standing = NONE;
        private final String full;
        private final String fullKey;
        private final SiteName site;
        private final Map<String, Candidate> candidates = new LinkedHashMap<>();

        Election(List<Line> lines, Markup markup, HeadMeta head, JsonLd ld, @Nullable String host) {
            this.lines = lines;
            full = markup.title();
            fullKey = TitleText.key(full);
            site = SiteName.of(head, full, host, lines);
            nominate(full, head, ld);
            visible();
            if (!agreed()) {
                standing = DumpTitle.of(lines);
                if (standing.text() != null) {
                    see(TitleText.key(standing.text()), standing.text(), standing.line(), STANDING, "standing");
                }
            }
        }

        private void nominate(String title, HeadMeta head, JsonLd ld) {
            for (String prefix : TitleText.prefixes(title)) {
                voice(prefix, 1.0, "title element");
            }
            for (String suffix : TitleText.suffixes(title)) {
                voice(suffix, 0.2, "title element");
            }
            String behind = site.behind(title);
            if (behind != null) {
                voice(behind, 1.0, "title element");
            }
            for (String name : List.of(
                    "og:title", "twitter:title", "articletitle", "enp:title", "dc.title", "title", "headline")) {
                String of = head.first(name);
                if (of != null) {
                    for (String prefix : TitleText.prefixes(of)) {
                        voice(prefix, prefix.equals(of) ? 1.2 : 0.6, name.startsWith("og") ? "og:title" : "meta");
                    }
                }
            }
            String headline = ld.text("headline");
            if (headline != null) {
                voice(headline, 2, "jsonld");
            }
        }

        private void visible() {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                String text = line.text();
                boolean told =
                        text.length() > LONGEST && text.length() <= LONGEST_TOLD && candidates.containsKey(line.key());
                if (text.length() > LONGEST && !told || !line.whole()) {
                    continue;
                }
                String key = line.key();
                Candidate labelled = LABELLED.matcher(text).lookingAt() ? candidates.get(key.substring(2)) : null;
                if (labelled != null) {
                    // 标题 before it, in a box of its own: as boards on telnet have it.
                    key = key.substring(2);
                    text = labelled.text;
                }
                boolean first = candidates.containsKey(key);
                String tag = heading(line);
                if (first) {
                    see(key, text, i, 2.0, tag);
                    continue;
                }
                if (key.length() >= SHORTEST && tag.startsWith("h") && (tag.equals("h1") || fullKey.startsWith(key))) {
                    see(key, text, i, 0.8, tag);
                    continue;
                }
                String led = led(line);
                String ledKey = TitleText.key(led);
                if (begins(ledKey)) {
                    // The headline and its credits in one block.
                    see(ledKey, led, i, GLUED, tag);
                } else if (begins(key)) {
                    see(key, text, i, 1.2, tag);
                    joined(i, key, text);
                } else {
                    behindSection(line, i, tag);
                }
            }
        }

        /** The board's or the section's name and the headline in one block, which is no path. */
        private void behindSection(Line line, int i, String tag) {
            String key = line.key();
            for (var told : candidates.entrySet()) {
                int before = key.length() - told.getKey().length();
                if (before > 0 && before <= SECTION && begins(told.getKey()) && key.endsWith(told.getKey())) {
                    if (Breadcrumb.is(line)) {
                        return;
                    }
                    see(told.getKey(), told.getValue().text, i, GLUED, tag);
                    return;
                }
            }
        }

        /** Whether a text of some length begins the title element. */
        private boolean begins(String key) {
            return key.length() >= 8 && fullKey.startsWith(key);
        }

        /** What stands before a line's date, without the label of that; empty if there is none. */
        private static String led(Line line) {
            Moment date = line.date();
            return date == null
                    ? ""
                    : LED.matcher(line.text().substring(0, date.start())).replaceFirst("");
        }

        /** A headline over two lines: both together begin the title element. */
        private void joined(int i, String key, String text) {
            if (i + 1 < lines.size()) {
                String next = lines.get(i + 1).text();
                String both = key + lines.get(i + 1).key();
                if (next.length() <= LONGEST && both.length() > key.length() && fullKey.startsWith(both)) {
                    see(both, text + next, i, 2.0, "two lines");
                }
            }
        }

        /** Whether something that is seen on the page is also what its head says. */
        private boolean agreed() {
            return candidates.entrySet().stream()
                    .anyMatch(c -> c.getValue().line >= 0
                            && c.getKey().length() >= 8
                            && !site.is(c.getKey())
                            && !c.getValue().voices.isEmpty()
                            && TitleText.prefixes(c.getValue().text).size() <= LISTED);
        }

        private static String heading(Line line) {
            Element element = line.block().element();
            for (int up = 0; element != null && up < 3; up++, element = element.parent()) {
                String name = element.normalName();
                if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                    return name;
                }
            }
            return line.block().tag();
        }

        private void see(String key, String text, int line, double weight, String tag) {
            Candidate candidate = candidates.computeIfAbsent(key, k -> new Candidate(text));
            double heading = tag.equals("h1")
                    ? 2.5
                    : tag.equals("h2") ? 1.2 : tag.startsWith("h") && tag.length() == 2 ? 0.6 : 0;
            boolean better = candidate.line < 0 || weight + heading > candidate.seen;
            if (better) {
                candidate.seen = weight + heading;
                candidate.line = line;
                candidate.text = text;
                candidate.origins.add(tag.equals("h1") ? "h1" : "visible header");
            }
        }

        private void voice(String text, double weight, String origin) {
            String key = TitleText.key(text);
            if (key.chars().noneMatch(Character::isLetter) || text.length() > 2 * LONGEST) {
                return;
            }
            Candidate candidate = candidates.computeIfAbsent(key, k -> new Candidate(text));
            candidate.voices.merge(origin, weight, Math::max);
            candidate.origins.add(origin);
        }

        PageTitle elect() {
            String bestKey = "";
            double best = 0;
            for (var entry : candidates.entrySet()) {
                double score = score(entry.getKey(), entry.getValue());
                if (score > best) {
                    best = score;
                    bestKey = entry.getKey();
                }
            }
            Candidate winner = candidates.get(bestKey);
            return winner == null
                    ? NONE
                    : new PageTitle(
                            TitleText.bare(site.cut(winner.text)),
                            winner.line,
                            winner.line < 0 ? standing.line() : winner.line,
                            String.join(", agrees with ", new LinkedHashSet<>(winner.origins)));
        }

        private double score(String key, Candidate candidate) {
            double score = candidate.seen;
            for (double voice : candidate.voices.values()) {
                score += voice;
            }
            score += fullKey.startsWith(key) ? 1 : fullKey.contains(key) ? 0.4 : 0;
            score += key.length() >= 8 ? Math.min(0.8, key.length() / 40.0) : -1.2;
            score -= candidate.line < 0 ? UNSEEN : 0;
            score -= TitleText.prefixes(candidate.text).size() > LISTED ? 2 : 0;
            score -= candidate.line >= 0 && site.ends(candidate.text) ? SUFFIXED : 0;
            return site.is(key) ? score - 4 : score;
        }
    }

    /** One text that may be the headline. */
    private static final class Candidate {
        private final Map<String, Double> voices = new LinkedHashMap<>();
        private final List<String> origins = new ArrayList<>(2);
        private String text;
        private double seen;
        private int line = -1;

        Candidate(String text) {
            this.text = text;
        }
    }
}
