package jianbao.index;

import java.util.List;
import jianbao.Article;
import jianbao.FileFacts;
import jianbao.json.ArticleJson;

/** 64 bits that tell one text from another: two of a million differ in them but for one chance in 37 million. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of an article, wherever it stands and whenever its file was touched. */
    static long of(Article article) {
        FileFacts file = article.file();
        var bare = new Article(
                article.id(),
                "",
                List.of(),
                article.type(),
                article.headline(),
                article.outlet(),
                article.credits(),
                article.dates(),
                article.content(),
                article.quality(),
                new FileFacts(null, file.size(), file.sha256(), file.encoding(), file.encodingDeclared(), null),
                article.extractor());
        return of(ArticleJson.line(bare));
    }

    /** Of a text: FNV-1a over its UTF-16 units, mixed once more. */
    static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }
}
