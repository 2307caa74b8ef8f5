package jianbao.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where and when a piece was wired: 本报北京1月5日电, LONDON (Reuters) -. */
final class Dateline {
    /** Paragraphs at the start of a body that may begin with a dateline. */
    private static final int FIRST = 3;

    private static final Pattern CHINESE = Pattern.compile(
            "^[\\[( ]{0,2}((?:据)?[\\p{IsHan}A-Z]{1,10}(?:社|报|网|刊|台|客户端)[/、\\p{IsHan}]{0,14}?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)[\\p{IsHan}]{0,3}?(?:电|讯|消息)"
                    + "|(?:本报|本网|本刊|本台)\\p{IsHan}{0,8}?(?:电|讯|消息)(?!(?:话|视|影|子|器|网))|\\p{IsHan}{2,8}?(?:报|网|社|台)讯(?=[ (\\d]|记者|通讯员|$)|(?:据)?新华社\\p{IsHan}{2,8}?电(?!(?:话|视|影|子)))");
    private static final Pattern ENGLISH = Pattern.compile(
            "^([A-Z][A-Za-z.,' ]{2,40}?(?:, [A-Z][a-z]{2,9}\\.? \\d{1,2})? ?\\((?:Reuters|AP|AFP|Xinhua|UPI|dpa|Bloomberg)\\)|\\((?:Reuters|AP|AFP|Xinhua|UPI|Bloomberg)\\)) ?[-–—]");

    private Dateline() {}

    static @Nullable String of(List<Line> lines, ArticleSpan span) {
        int to = Math.min(lines.size(), Math.min(span.bodyEnd(), span.bodyStart() + FIRST));
        for (int i = span.bodyStart(); i < to; i++) {
            Line line = lines.get(i);
            Matcher m = (line.han() ? CHINESE : ENGLISH).matcher(line.plain());
            if (m.lookingAt() || line.han() && m.usePattern(ENGLISH).reset().lookingAt()) {
                return line.text().substring(m.start(1), m.end(1));
            }
        }
        return null;
    }
}
