package jianbao.index;

import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.json.PlacelessLine;

/** 64 bits that tell one text from another: two of a million differ in them but for one chance in 37 million. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of an article, wherever it stands and whenever its file was touched. */
    static long of(Article article) {
        return ofLine(ArticleJson.line(article));
    }

    /** The same of its line of JSON, which takes longer to write than to go through. */
    static long ofLine(String line) {
        return of(PlacelessLine.of(line));
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
