package jianbao.extract;

import java.util.Random;

/**
 * Pages in the manner of real templates, with text that says nothing: articles whose bodies are of kinds that collections
 * have too few of, and index pages, which have no body. What is made depends on the seed alone.
 *
 * @param body what there is to read of it; empty for an index page
 */
record MadeUpPage(String html, String body) {
    static MadeUpPage article(long seed) {
        var random = new Random(seed);
        return new Maker(random, new MadeUpText(random, random.nextInt(5) < 3)).article();
    }

    static MadeUpPage index(long seed) {
        var random = new Random(seed);
        return new Maker(random, new MadeUpText(random, random.nextInt(5) < 4)).index();
    }

    private static final class Maker {
        private final Random random;
        private final MadeUpText text;
        private final StringBuilder out = new StringBuilder();
        private final String title;

        Maker(Random random, MadeUpText text) {
            this.random = random;
            this.text = text;
            title = text.words(12 + random.nextInt(8));
        }

        MadeUpPage article() {
            if (random.nextInt(6) == 0) {
                return bare();
            }
            MadeUpBody.Made body = MadeUpBody.of(random, text);
            head(title + "_" + text.words(4));
            boolean side = random.nextBoolean();
            if (side && random.nextBoolean()) {
                hot(5 + random.nextInt(10));
            }
            out.append(open("main", "wrap", "left", "detail"))
                    .append("<h1>")
                    .append(title)
                    .append("</h1>");
            byline();
            out.append(open("content", "text", "article-body", "c1", "")).append(body.html());
            if (random.nextBoolean()) {
                out.append("<p>")
                        .append(text.either("（责任编辑：", "Editor: "))
                        .append(text.name())
                        .append("</p>");
            }
            if (random.nextInt(4) == 0) {
                out.append("<p>")
                        .append(text.either("声明：", "Copyright: "))
                        .append(text.sentences(1))
                        .append("</p>");
            }
            out.append("</div>");
            tail();
            out.append("</div>");
            if (side) {
                hot(5 + random.nextInt(10));
            }
            foot();
            return new MadeUpPage(out.toString(), body.text());
        }

        /** A title and a few lines, as a script or a cut-out leaves them. */
        private MadeUpPage bare() {
            String body = "";
            out.append("<html><head><meta charset=utf-8><title>").append(title).append("</title></head><body>");
            out.append("<h1>").append(title).append("</h1>");
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                String words = text.sentences(1 + random.nextInt(2));
                body += words + "\n";
                out.append("<p>").append(words).append("</p>");
            }
            return new MadeUpPage(out.append("</body></html>").toString(), body.strip());
        }

        MadeUpPage index() {
            head(text.words(4) + "_" + text.words(4));
            out.append(open("main", "list", "wrap", ""));
            int kind = random.nextInt(4);
            for (int i = 8 + random.nextInt(25); i > 0; i--) {
                switch (kind) {
                    case 0 -> teaser(1 + random.nextInt(2));
                    case 1 -> row();
                    case 2 -> result();
                    default -> links(6);
                }
            }
            out.append("</div>");
            if (random.nextBoolean()) {
                hot(10);
            }
            foot();
            return new MadeUpPage(out.toString(), "");
        }

        private void head(String called) {
            out.append("<html><head><meta charset=utf-8><title>").append(called).append("</title></head><body>");
            out.append(open("nav", "menu", "top", ""));
            links(6 + random.nextInt(14));
            out.append("</div>");
        }

        private void byline() {
            out.append(open("info", "meta", "")).append(text.day()).append(" 09:30 ");
            out.append(text.either("来源：", "By ")).append(text.name()).append("</div>");
        }

        /** What follows a body: other articles, and what readers say. */
        private void tail() {
            if (random.nextBoolean()) {
                out.append(open("related", "more", ""))
                        .append("<h3>")
                        .append(text.either("相关阅读", "Related"))
                        .append("</h3>");
                boolean teasers = random.nextBoolean();
                for (int i = 3 + random.nextInt(6); i > 0; i--) {
                    if (teasers) {
                        teaser(1);
                    } else {
                        links(1);
                    }
                }
                out.append("</div>");
            }
            if (random.nextInt(3) == 0) {
                out.append(open("comments", "reply", ""))
                        .append("<h3>")
                        .append(text.either("网友评论", "Comments"))
                        .append("</h3>");
                for (int i = 2 + random.nextInt(8); i > 0; i--) {
                    out.append("<div><b>")
                            .append(text.name())
                            .append("</b> <span>")
                            .append(text.day());
                    out.append("</span><p>")
                            .append(text.sentences(1 + random.nextInt(2)))
                            .append("</p></div>");
                }
                out.append("</div>");
            }
        }

        private void teaser(int sentences) {
            out.append("<div class=item><h3><a href=/a>").append(text.words(14)).append("</a></h3><p>");
            out.append(text.sentences(sentences))
                    .append(random.nextBoolean() ? "…" : "")
                    .append("</p><span>");
            out.append(text.day()).append("</span></div>\n");
        }

        /** A line of a forum: a thread, how often it was answered, and by whom. */
        private void row() {
            out.append("<div class=thread><span>").append(text.number()).append("</span> <a href=/t>");
            out.append(text.words(12)).append("</a><div class=abs>").append(text.sentences(random.nextInt(2)));
            out.append("</div><em>")
                    .append(text.name())
                    .append(' ')
                    .append(text.day())
                    .append("</em></div>\n");
        }

        /** What a search finds: an excerpt with more of it to unfold. */
        private void result() {
            out.append("<div class=card><h2><a href=/q>").append(text.words(14)).append("</a></h2><div><span>");
            out.append(text.name()).append(text.either("：", ": ")).append(text.sentences(2 + random.nextInt(3)));
            out.append("</span></div><div>").append(text.number()).append(text.either(" 赞同 · ", " likes · "));
            out.append(text.number()).append(text.either(" 条评论", " comments")).append("</div></div>\n");
        }

        private void hot(int count) {
            out.append(open("side", "hot", "right", ""))
                    .append("<h3>")
                    .append(text.either("热门文章", "Popular"))
                    .append("</h3>");
            links(count);
            out.append("</div>");
        }

        private void links(int count) {
            out.append("<ul>");
            for (int i = 0; i < count; i++) {
                out.append("<li><a href=/l>")
                        .append(text.words(3 + random.nextInt(14)))
                        .append("</a></li>");
            }
            out.append("</ul>\n");
        }

        private void foot() {
            out.append(open("footer", "bottom", ""))
                    .append(text.either("版权所有 ", "Copyright © "))
                    .append(text.words(6));
            out.append(' ').append(text.sentences(random.nextInt(2))).append("</div></body></html>");
        }

        /** Half of the elements have a name that tells what they are. */
        private String open(String... names) {
            String name = random.nextBoolean() ? names[random.nextInt(names.length)] : "";
            return name.isEmpty() ? "<div>" : "<div class=\"" + name + "\">";
        }
    }
}
