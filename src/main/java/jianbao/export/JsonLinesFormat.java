package jianbao.export;

import java.nio.charset.StandardCharsets;
import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.text.Printable;

/** One JSON object a line: what streams best, and what is indexed again. */
public final class JsonLinesFormat implements ArticleFormat {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String article(Article article) {
        return Printable.json(ArticleJson.line(article)) + "\n";
    }

    /** The same for an article that is there as its line of JSON, in UTF-8 both: mostly the line itself. */
    public byte[] article(byte[] line) {
        if (!Printable.isHarmless(line)) {
            String json = new String(line, StandardCharsets.UTF_8);
            return (Printable.json(json) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        byte[] ended = java.util.Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
