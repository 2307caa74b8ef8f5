package jianbao.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.Article;
import jianbao.Content.Paragraph;
import jianbao.text.Printable;

/** Markdown (CommonMark): the text of a page never becomes markup. */
final class MarkdownFormat implements ArticleFormat {
    private static final Pattern INLINE = Pattern.compile("([\\\\`*_\\[\\]<>&|~])");
    /** What starts a block at the start of a line: heading, rule, quote, list, table. */
    private static final Pattern BLOCK = Pattern.compile("^(\\s*)([#+=:-]|\\d{1,9}(?=[.)]))");

    @Override
    public String name() {
        return "md";
    }

    @Override
    public String article(Article article) {
        var parts = new ArrayList<String>();
        if (article.headline().shown() != null) {
            parts.add("# " + escaped(article.headline().shown()));
        }
        if (article.headline().subtitle() != null) {
            parts.add("**" + escaped(article.headline().subtitle()) + "**");
        }
        List<String> facts = Facts.of(article);
        if (!facts.isEmpty()) {
            parts.add("*" + escaped(String.join(" · ", facts)) + "*");
        }
        article.content().paragraphs().stream().map(MarkdownFormat::paragraph).forEach(parts::add);
        if (article.outlet().url() != null) {
            parts.add("<" + article.outlet().url().replaceAll("[\\s<>\\p{Cntrl}]", "") + ">");
        }
        return Printable.lines(String.join("\n\n", parts)) + "\n";
    }

    @Override
    public String separator() {
        return "\n---\n\n";
    }

    private static String paragraph(Paragraph paragraph) {
        String text = escaped(paragraph.text());
        return switch (paragraph.kind()) {
            case P -> text;
            case H -> "## " + text;
            case QUOTE -> "> " + text;
            case CAPTION -> "*" + text + "*";
            case LI -> "- " + text;
        };
    }

    private static String escaped(String text) {
        String inline = INLINE.matcher(Printable.line(text).strip()).replaceAll("\\\\$1");
        var block = BLOCK.matcher(inline);
        if (!block.find()) {
            return inline;
        }
        int at = Character.isDigit(block.group(2).charAt(0)) ? block.end(2) : block.start(2);
        return inline.substring(0, at) + "\\" + inline.substring(at);
    }
}
