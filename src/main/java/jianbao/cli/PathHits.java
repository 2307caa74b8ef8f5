package jianbao.cli;

import java.util.Objects;
import jianbao.Article;
import jianbao.index.Answer;
import jianbao.text.Printable;

/** The places of the hits, for {@code xargs} and the like. */
final class PathHits implements HitPrinter {
    private final Output out;
    private final boolean nul;

    /**
     * @param nul whether a place ends with NUL, which no file name holds, and is printed as it is; otherwise with a line feed
     */
    PathHits(Output out, boolean nul) {
        this.out = out;
        this.nul = nul;
    }

    @Override
    public void print(String query, Answer answer) {
        answer.hits().forEach(hit -> {
            String path = place(hit.article());
            out.print(nul ? path.replace("\0", "") + "\0" : Printable.line(path) + "\n");
        });
    }

    /** The file as the user named it: another program can open that one. */
    static String place(Article article) {
        return Objects.requireNonNullElse(article.file().path(), article.origin());
    }
}
