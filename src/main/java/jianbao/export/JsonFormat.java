package jianbao.export;

import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.text.Printable;

/** A JSON array of articles, laid out for reading. */
final class JsonFormat implements ArticleFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String head() {
        return "[";
    }

    @Override
    public String article(Article article) {
        return "\n" + Printable.json(ArticleJson.pretty(article));
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public String tail() {
        return "\n]\n";
    }
}
