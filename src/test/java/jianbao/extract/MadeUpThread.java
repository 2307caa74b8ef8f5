package jianbao.extract;

import java.util.List;
import java.util.Random;

/**
 * Pages where readers write more than the author: threads of bulletin boards, of which the first post is the body, and
 * entries of blogs above their comments. What is made depends on the seed alone.
 */
final class MadeUpThread {
    private final Random random;
    private final MadeUpText text;
    private final StringBuilder out = new StringBuilder();

    /** How the posts of this page are named; half of the pages tell nothing. */
    private final String named;

    private MadeUpThread(Random random) {
        this.random = random;
        text = new MadeUpText(random, random.nextInt(5) < 4);
        named = random.nextBoolean() ? "" : any(" class=post", " class=\"message t_f\"", " class=floor", " class=c");
    }

    /** A thread: posts of one make, each beside what is known of who wrote it. */
    static MadeUpPage board(long seed) {
        return new MadeUpThread(new Random(seed)).board();
    }

    /** An entry of a blog and what readers say of it. */
    static MadeUpPage blog(long seed) {
        return new MadeUpThread(new Random(seed)).blog();
    }

    private MadeUpPage board() {
        String title = head();
        MadeUpBody.Made body = body(2 + random.nextInt(12));
        String shape = any("tr", "div", "li");
        out.append(shape.equals("tr") ? "<table>" : shape.equals("li") ? "<ul>" : "<div class=thread>");
        int posts = 2 + random.nextInt(12);
        boolean longReplies = random.nextInt(4) == 0;
        for (int i = 0; i < posts; i++) {
            int sentences = longReplies ? 1 + random.nextInt(10) : random.nextInt(3);
            out.append('<').append(shape).append('>');
            cell(shape, " class=" + any("author", "user", "left"), text.name() + "<br>" + profile());
            String said = i == 0 ? body.html() : paragraphs(sentences);
            String above = i == 0 && random.nextBoolean() ? "<h2>" + title + "</h2>" : "";
            cell(shape, "", above + posted(i) + "<div" + named + ">" + said + "</div>" + below());
            out.append("</").append(shape).append('>');
        }
        out.append(shape.equals("tr") ? "</table>" : shape.equals("li") ? "</ul>" : "</div>");
        form();
        return page(body.text());
    }

    private MadeUpPage blog() {
        String title = head();
        out.append("<div").append(random.nextBoolean() ? " class=entry" : "").append("><h1>");
        out.append(title).append("</h1><div>").append(posted(0)).append("</div>");
        MadeUpBody.Made body = body(1 + random.nextInt(8));
        out.append("<div>").append(body.html()).append("</div></div>");
        out.append("<div").append(any(" class=comments", " id=comments", " class=feedback", " class=reply", "", ""));
        out.append("><h3>").append(text.either("评论", "Comments")).append("</h3>");
        int comments = 3 + random.nextInt(25);
        int longest = 1 + random.nextInt(6);
        String tag = any("li", "div", "dd");
        for (int i = 1; i <= comments; i++) {
            out.append('<').append(tag).append('>');
            out.append(any("<h4># re: " + title + ' ', "<b>", "<b>" + i + ". "));
            out.append(text.name()).append("</b></h4> ").append(posted(i));
            out.append(paragraphs(1 + random.nextInt(longest)))
                    .append(below())
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        out.append("</div>");
        form();
        return page(body.text());
    }

    private String head() {
        String title = text.words(8 + random.nextInt(12));
        out.append("<html><head><meta charset=utf-8><title>")
                .append(title)
                .append(" - ")
                .append(text.words(5));
        out.append("</title></head><body><div><ul>");
        out.append(text.links(4 + random.nextInt(20)));
        out.append("</ul></div>");
        if (random.nextInt(3) > 0) {
            out.append("<h1>").append(title).append("</h1>");
        }
        return title;
    }

    private MadeUpPage page(String body) {
        out.append("<div><ul>");
        out.append(text.links(random.nextInt(20)));
        out.append("</ul>").append(text.either("版权所有 ", "Copyright © ")).append(text.words(5));
        out.append("</div></body></html>");
        return new MadeUpPage(out.toString(), body);
    }

    private void cell(String shape, String attributes, String content) {
        String tag = shape.equals("tr") ? "td" : "div";
        out.append('<').append(tag).append(attributes).append('>');
        out.append(content).append("</").append(tag).append('>');
    }

    /** What the author wrote: sentences alone, or a body of any kind, so that short lines are no sign of readers. */
    private MadeUpBody.Made body(int sentences) {
        if (random.nextBoolean()) {
            return MadeUpBody.of(random, text);
        }
        String said = paragraphs(sentences);
        return new MadeUpBody.Made(said, said.replaceAll("<[^>]*>", "\n").strip());
    }

    private String paragraphs(int sentences) {
        var said = new StringBuilder();
        boolean lines = random.nextBoolean();
        for (int i = Math.max(1, sentences); i > 0; i -= 2) {
            String words = sentences == 0 ? text.words(3 + random.nextInt(8)) : text.sentences(Math.min(2, i));
            said.append(lines ? words + "<br>" : "<p>" + words + "</p>\n");
        }
        return said.toString();
    }

    private String profile() {
        return text.either("注册：", "Joined: ") + text.day() + "<br>" + text.either("帖子：", "Posts: ") + text.number();
    }

    private String posted(int floor) {
        String when = text.either("发表于 ", "Posted ") + text.day() + " 12:" + (10 + floor % 50);
        return "<span>" + when + any("", " | " + text.either("只看该作者", "Report"), " #" + (floor + 1)) + "</span>";
    }

    /** What stands under a post: links to answer it, and what its writer puts under each of his. */
    private String below() {
        String links =
                "<a href=#>" + text.either("回复", "Reply") + "</a> <a href=#>" + text.either("引用", "Quote") + "</a>";
        String signature = "<div>" + any("--------", "__________") + "<br>" + text.words(12) + "</div>";
        return (random.nextInt(4) == 0 ? signature : "") + (random.nextBoolean() ? "<div>" + links + "</div>" : "");
    }

    private void form() {
        if (random.nextBoolean()) {
            out.append("<form><h3>")
                    .append(text.either("发表评论", "Leave a reply"))
                    .append("</h3><label>");
            out.append(text.either("昵称", "Name")).append("</label><p>");
            out.append(text.sentences(1)).append("</p></form>");
        }
    }

    private String any(String... of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
