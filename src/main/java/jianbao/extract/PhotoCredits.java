package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;

/** Who took the pictures of a gallery, from the captions' ends: 江澜网记者 邵庭 摄. */
final class PhotoCredits {
    /** Captions that make a gallery. */
    private static final int SEVERAL = 2;

    /** The share of a gallery's paragraphs that are such captions. */
    private static final double MOST = 0.7;

    private static final Pattern CREDIT =
            Pattern.compile("(?:记者|通讯员|摄影师|[。!?)] ?) ?((?:\\p{IsHan}{2,4}[ 、]){0,2}\\p{IsHan}{2,4}) ?(?:摄影?|/摄)[)。]?$");

    private PhotoCredits() {}

    /** The photographers of a page that is a gallery; empty for any other page. */
    static List<Author> of(List<Line> lines, ArticleSpan span) {
        List<Author> authors = new ArrayList<>();
        int credits = 0;
        int paragraphs = 0;
        for (int i = Math.max(0, span.anchor() + 1); i < Math.min(lines.size(), span.bodyEnd()); i++) {
            Line line = lines.get(i);
            Matcher m = CREDIT.matcher(line.plain());
            boolean credited = line.whole() && pictured(line.plain()) && m.find();
            credits += credited ? 1 : 0;
            paragraphs += credited || line.paragraph() ? 1 : 0;
            if (credited) {
                add(PersonName.split(m.group(1)), authors);
            }
        }
        return credits >= SEVERAL && credits >= MOST * paragraphs ? authors : List.of();
    }

    /** Whether a text ends as the pattern does, which is slow to fail. */
    private static boolean pictured(String plain) {
        char last = plain.charAt(plain.length() - 1);
        String open = last == ')' || last == '。' ? plain.substring(0, plain.length() - 1) : plain;
        return open.endsWith("摄") || open.endsWith("摄影");
    }

    private static void add(List<String> names, List<Author> authors) {
        for (String name : names) {
            if (PersonName.plausible(name)
                    && authors.stream().noneMatch(a -> a.name().equals(name))) {
                authors.add(new Author(name, "摄影", List.of()));
            }
        }
    }
}
