package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;

/** Reads who signed a piece within its text. */
final class SignedText {
    /** Paragraphs of the lead that may hold (记者 X), and of the end that may be signed. */
    private static final int LEAD = 3;

    private static final int SIGNED = 4;

    /** Characters of a lead in which it begins. */
    private static final int LEADING = 40;

    private static final Sought PAREN = new Sought("[(\\[]([^()\\[\\]]{2,70})[)\\]]");
    private static final Sought REPORTED =
            new Sought("[电讯] ?[(]?(?:本报)?记者 ?((?:\\p{IsHan}{2,4}[、 ]){0,3}\\p{IsHan}{2,4}?) ?报道[)]? ?[:,]");
    private static final Pattern NO_AUTHOR = Pattern.compile("编辑|责编|校对|审核|来源|摄影?$|供图|资料图|图片|图源|视频");

    private final List<Line> lines;
    private final ArticleSpan span;
    private final BylineVoices voices;

    SignedText(List<Line> lines, ArticleSpan span, BylineVoices voices) {
        this.lines = lines;
        this.span = span;
        this.voices = voices;
    }

    /** The lead's (记者 X) and the sign-off at the end of the last paragraphs. */
    void read() {
        int last = -1;
        int leads = 0;
        for (int i = span.bodyStart(); i < span.bodyEnd() && i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() > 8 && leads < LEAD) {
                leads++;
                lead(line, i);
            }
            last = line.paragraph() ? i : last;
        }
        int from = Math.max(span.bodyStart(), last - SIGNED);
        for (int i = from; i < Math.min(lines.size(), Math.min(span.bodyEnd(), last + 1 + SIGNED)); i++) {
            signed(lines.get(i), i);
        }
    }

    private void lead(Line line, int i) {
        Matcher m = PAREN.find(line.plain(), 0);
        while (m != null && m.start() <= LEADING && !BylineText.ROLE.in(m.group(1))) {
            // 【海州网】（记者 韩守一）: the outlet comes first.
            m = PAREN.find(line.plain(), m.end());
        }
        if (m != null && m.start() <= LEADING) {
            String inside = line.text().substring(m.start(1), m.end(1));
            voices.add("lead", 3.2, "lead", BylineText.roles(inside, m.group(1)), i, false);
        } else if (line.plain().startsWith("本") || line.plain().indexOf('电') >= 0) {
            reported(line, i);
        }
    }

    /** 本报河源8月19日电 记者陆以安报道: who wrote, between the dateline and the text. */
    private void reported(Line line, int i) {
        Matcher m = REPORTED.find(line.plain(), 0);
        if (m != null && m.start() <= 24) {
            String names = line.text().substring(m.start(1), m.end(1));
            voices.add("lead", 3.2, "lead", BylineText.roles("记者" + names, "记者" + Line.plain(names)), i, false);
        }
    }

    private void signed(Line line, int i) {
        String text = line.block().text();
        String end = text.length() <= 90 ? text : text.substring(text.length() - 90);
        String plain = Line.plain(end);
        int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
        int close = Math.max(plain.lastIndexOf(')'), plain.lastIndexOf(']'));
        boolean closing = open >= 0 && close > open + 1 && close >= plain.length() - 3;
        if (!closing) {
            return;
        }
        String inside = plain.substring(open + 1, close);
        String original = end.substring(open + 1, close);
        if (NO_AUTHOR.matcher(inside).find()) {
            return;
        }
        boolean alone = plain.length() == text.length() && open <= 2;
        if (BylineText.ROLE.in(inside)) {
            voices.add("signed role", 3.4, "sign-off", BylineText.roles(original, inside), i, alone);
            return;
        }
        List<Author> authors = new ArrayList<>();
        for (String name : PersonName.split(original.replaceAll("(?:\\S{2,4})?(?:报道|综合)$", ""))) {
            if (!PersonName.certain(name)) {
                return;
            }
            authors.add(new Author(name, null, List.of()));
        }
        voices.add("signed", 2.8, "sign-off", authors, i, alone);
    }
}
