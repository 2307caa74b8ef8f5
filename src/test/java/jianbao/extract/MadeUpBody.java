package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies of kinds that real collections have too few of: with tables, lists, verse, quoted posts, programs, or of captions alone. */
final class MadeUpBody {
    private final Random random;
    private final MadeUpText text;
    private final StringBuilder html = new StringBuilder();
    private final List<String> gold = new ArrayList<>();

    private MadeUpBody(Random random, MadeUpText text) {
        this.random = random;
        this.text = text;
    }

    /** A body as markup, and what there is to read of it. */
    record Made(String html, String text) {}

    static Made of(Random random, MadeUpText text) {
        return new MadeUpBody(random, text).make();
    }

    private Made make() {
        boolean lines = random.nextInt(4) == 0;
        switch (random.nextInt(9)) {
            case 0 -> gallery();
            case 1 -> {
                prose(1 + random.nextInt(2), lines);
                table(4 + random.nextInt(20));
            }
            case 2 -> {
                prose(1 + random.nextInt(3), lines);
                list(5 + random.nextInt(25));
                prose(random.nextInt(3), lines);
            }
            case 3 -> {
                prose(1, lines);
                roll(6 + random.nextInt(20));
            }
            case 4 -> verse();
            case 5 -> {
                for (int i = 2 + random.nextInt(4); i > 0; i--) {
                    prose(1 + random.nextInt(2), lines);
                    posts(1 + random.nextInt(4));
                }
                prose(1, lines);
            }
            case 6 -> {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    prose(1 + random.nextInt(2), lines);
                    program(2 + random.nextInt(12));
                }
                prose(random.nextInt(2), lines);
            }
            case 7 -> {
                for (int i = 3 + random.nextInt(5); i > 0; i--) {
                    add(random.nextBoolean() ? "h3" : "p", text.words(4 + random.nextInt(10)), true);
                    prose(1 + random.nextInt(2), lines);
                }
            }
            default -> prose(1 + random.nextInt(10), lines);
        }
        return new Made(html.toString(), String.join("\n", gold));
    }

    private void add(String tag, String words, boolean bold) {
        html.append('<').append(tag).append('>').append(bold ? "<strong>" + words + "</strong>" : words);
        html.append("</").append(tag).append(">\n");
        gold.add(words);
    }

    private void prose(int paragraphs, boolean lines) {
        for (int i = 0; i < paragraphs; i++) {
            String words = random.nextInt(8) == 0 ? text.words(10) : text.sentences(1 + random.nextInt(4));
            if (lines) {
                html.append("　　").append(words).append("<br><br>\n");
                gold.add(words);
            } else {
                add("p", words, false);
            }
        }
    }

    private void gallery() {
        prose(random.nextInt(2), false);
        String tag = List.of("p", "figcaption", "div", "li").get(random.nextInt(4));
        for (int i = 3 + random.nextInt(12); i > 0; i--) {
            html.append("<div class=pic><img src=/p").append(i).append(".jpg></div>");
            String credit =
                    random.nextInt(3) == 0 ? text.either(" " + text.name() + " 摄", " Photo: " + text.name()) : "";
            add(
                    tag,
                    text.words(10 + random.nextInt(20)) + (random.nextBoolean() ? text.either("。", ".") : "") + credit,
                    false);
        }
    }

    private void table(int rows) {
        int columns = 2 + random.nextInt(5);
        html.append("<table>");
        for (int r = 0; r < rows; r++) {
            html.append("<tr>");
            for (int c = 0; c < columns; c++) {
                String words = c == 0 && r > 0 ? text.name() : r == 0 ? text.words(4) : text.number();
                add(r == 0 && random.nextBoolean() ? "th" : "td", words, false);
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private void list(int items) {
        boolean linked = random.nextInt(4) == 0;
        String tag = random.nextBoolean() ? "ul" : "ol";
        html.append('<').append(tag).append('>');
        for (int i = 0; i < items; i++) {
            String words = text.words(4 + random.nextInt(16));
            html.append("<li>")
                    .append(linked ? "<a href=/x>" + words + "</a>" : words)
                    .append("</li>\n");
            gold.add(words);
        }
        html.append("</").append(tag).append('>');
    }

    /** Dates and places, results, a cast: short lines of one make. */
    private void roll(int lines) {
        boolean breaks = random.nextBoolean();
        for (int i = 0; i < lines; i++) {
            String words = random.nextBoolean()
                    ? text.day() + " " + text.words(6)
                    : text.name() + text.either("：", ": ") + text.words(2 + random.nextInt(8));
            if (breaks) {
                html.append(words).append("<br>");
                gold.add(words);
            } else {
                add("p", words, false);
            }
        }
    }

    /** Lines of code: set as they are, or each in an element of its own. */
    private void program(int lines) {
        boolean set = random.nextBoolean();
        var program = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            String line = switch (random.nextInt(4)) {
                case 0 -> "import " + text.code();
                case 1 -> "def " + text.code() + "(" + text.code() + "):";
                case 2 -> "    return " + text.code() + "." + text.code() + "(" + text.number() + ")";
                default -> text.code() + " = " + text.code() + "('" + text.code() + "')";
            };
            program.append(set ? line + '\n' : "<p>" + line.strip() + "</p>\n");
            gold.add(line.strip());
        }
        html.append(set ? "<pre>" + program + "</pre>" : "<section><code>" + program + "</code></section>");
    }

    private void verse() {
        for (int stanza = 2 + random.nextInt(5); stanza > 0; stanza--) {
            html.append("<p>");
            for (int i = 0; i < 4; i++) {
                String words = text.words(7) + (i % 2 == 0 ? text.either("，", ",") : text.either("。", "."));
                html.append(words).append("<br>");
                gold.add(words);
            }
            html.append("</p>");
        }
    }

    /** What others wrote elsewhere, shown in the flow of the body. */
    private void posts(int count) {
        for (int i = 0; i < count; i++) {
            html.append("<blockquote>");
            add("p", text.words(6 + random.nextInt(20)), false);
            add("p", "— " + text.name() + " " + text.day(), false);
            html.append("</blockquote>");
        }
    }
}
