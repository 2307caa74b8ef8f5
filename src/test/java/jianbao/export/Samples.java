package jianbao.export;

import jianbao.Article;
import jianbao.json.ArticleJson;

/** Articles to be written. */
final class Samples {
    /** One with everything that a format has to say, and much that it has to escape. */
    static final Article FULL = ArticleJson.read("""
            {"id": "00ff00ff00ff00ff", "origin": "a/b.html", "page_type": "article",
             "title": "“根”扎深, *事*办实", "subtitle": "副题", "url": "https://example.org/a_b",
             "source": {"name": "新疆日报", "url": null},
             "authors": [{"name": "刘翔", "role": "记者", "affiliations": ["石榴云", "新疆日报"]}],
             "editors": [{"name": "王宏泽", "role": "责编"}],
             "date_published": "2026-01-06T13:25:00+08:00", "date_precision": "minute",
             "section": ["地方频道", "社会"],
             "body": "第一段。\\n小标题\\n=1+1\\n引\\u001b[31m文\\n条目",
             "paragraphs": [{"text": "第一段。", "kind": "p"}, {"text": "小标题", "kind": "h"},
                {"text": "=1+1", "kind": "p"}, {"text": "引\\u001b[31m文", "kind": "quote"},
                {"text": "条目", "kind": "li"}]}
            """);

    /** One of which next to nothing is known. */
    static final Article BARE = ArticleJson.read("{\"id\": \"x/../y\", \"body\": \"# 不是标题\\n1. 不是条目\"}");

    private Samples() {}
}
