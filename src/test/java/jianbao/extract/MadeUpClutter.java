package jianbao.extract;

import java.util.List;
import java.util.Random;

/**
 * Articles between and among what is none of theirs and yet made of sentences: notices above the title, newsletters and
 * related pieces inside the body, who the author is and what the publisher disclaims below it. What is made depends on
 * the seed alone.
 */
final class MadeUpClutter {
    private final Random random;
    private final MadeUpText text;
    private final StringBuilder out = new StringBuilder();

    private MadeUpClutter(Random random) {
        this.random = random;
        text = new MadeUpText(random, random.nextInt(5) < 2);
    }

    static MadeUpPage article(long seed) {
        return new MadeUpClutter(new Random(seed)).article();
    }

    private MadeUpPage article() {
        String title = text.words(12 + random.nextInt(8));
        MadeUpBody.Made body = MadeUpBody.of(random, text);
        out.append("<html><head><meta charset=utf-8><title>")
                .append(title)
                .append(" | ")
                .append(text.words(4));
        out.append("</title></head><body>");
        notices();
        out.append(open("nav", "menu"));
        out.append(text.links(6 + random.nextInt(30)));
        out.append("</div>").append(open("main", "wrap")).append(open("article", "post", "detail"));
        out.append("<h1>").append(title).append("</h1>").append(open("meta", "info"));
        out.append(text.either("来源：", "By "))
                .append(text.name())
                .append(' ')
                .append(text.day())
                .append("</div>");
        out.append(open("content", "text", "entry-content", "rich-text"));
        // A box stands between two paragraphs, and never in a list, a table or a quotation.
        boolean plain = !body.html().contains("<blockquote") && random.nextInt(3) > 0;
        for (String piece : plain ? body.html().split("(?<=</p>\n)") : new String[] {body.html()}) {
            out.append(piece);
            if (random.nextInt(5) == 0) {
                box();
            }
        }
        boolean within = random.nextBoolean();
        out.append(within ? "" : "</div>");
        for (int i = random.nextInt(4); i > 0; i--) {
            below();
        }
        out.append(within ? "</div>" : "").append("</div>");
        for (int i = random.nextInt(3); i > 0; i--) {
            grid();
        }
        out.append("</div>").append(open("footer", "bottom"));
        out.append(text.links(random.nextInt(20)));
        out.append("<p>")
                .append(text.either("版权所有 ", "Copyright © "))
                .append(text.words(5))
                .append(' ');
        out.append(text.sentences(random.nextInt(4))).append("</p></div></body></html>");
        return new MadeUpPage(out.toString(), body.text());
    }

    /** What a site tells every reader before anything else. */
    private void notices() {
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(open("banner", "notice", "promo", "cookie", "modal"));
            for (int p = 1 + random.nextInt(4); p > 0; p--) {
                out.append("<p>").append(text.sentences(1)).append("</p>");
            }
            out.append("<a href=#>").append(text.either("知道了", "Accept")).append("</a></div>");
        }
    }

    private void box() {
        switch (random.nextInt(5)) {
            case 0 -> {
                out.append(open("newsletter", "signup")).append("<h4>");
                out.append(text.either("扫描二维码关注我们", "Sign up for our newsletter"))
                        .append("</h4><p>");
                out.append(text.sentences(1)).append("</p></div>");
            }
            case 1 -> {
                out.append("<p>").append(text.either("相关阅读：", "Read more: ")).append("<a href=/r>");
                out.append(text.words(14)).append("</a></p>\n");
            }
            case 2 -> {
                out.append(open("related", "more")).append("<h4>");
                out.append(text.either("更多报道", "More on this story")).append("</h4><ul>");
                out.append(text.links(2 + random.nextInt(4)));
                out.append("</ul></div>");
            }
            case 3 ->
                out.append(open("ad"))
                        .append(text.either("广告", "Advertisement"))
                        .append("</div>");
            default -> {
                out.append(open("share", "social")).append("<a href=#>").append(text.either("微信", "Facebook"));
                out.append("</a> <a href=#>")
                        .append(text.either("微博", "Twitter"))
                        .append("</a></div>");
            }
        }
    }

    private void below() {
        switch (random.nextInt(4)) {
            case 0 -> {
                out.append(open("author", "bio")).append("<h4>").append(text.either("关于作者", "About the author"));
                out.append("</h4><p>")
                        .append(text.sentences(1 + random.nextInt(3)))
                        .append("</p></div>");
            }
            case 1 -> {
                out.append(open("legal", "disclaimer")).append("<p>").append(text.either("免责声明：", "Disclaimer: "));
                out.append(text.sentences(1 + random.nextInt(3))).append("</p></div>");
            }
            case 2 -> {
                out.append(open("tags")).append(text.either("标签：", "Tags: "));
                out.append(text.links(1 + random.nextInt(6)));
                out.append("</div>");
            }
            default -> box();
        }
    }

    /** Other articles, each with its first sentences. */
    private void grid() {
        out.append(open("related", "grid", "cards")).append("<h3>").append(text.either("推荐阅读", "You may also like"));
        out.append("</h3>");
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            out.append("<div><h4><a href=/g>").append(text.words(12)).append("</a></h4><p>");
            out.append(text.sentences(1 + random.nextInt(2))).append("</p></div>");
        }
        out.append("</div>");
    }

    /** Half of the elements have a name that tells what they are. */
    private String open(String... names) {
        return random.nextBoolean() ? "<div>" : "<div class=" + List.of(names).get(random.nextInt(names.length)) + ">";
    }
}
