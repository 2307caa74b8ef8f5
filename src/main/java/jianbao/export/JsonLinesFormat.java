package jianbao.export;

import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.text.Printable;

/** One JSON object a line: what streams best, and what is indexed again. */
final class JsonLinesFormat implements ArticleFormat {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String article(Article article) {
        return Printable.json(ArticleJson.line(article)) + "\n";
    }
}
