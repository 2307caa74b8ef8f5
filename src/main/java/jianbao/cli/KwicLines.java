package jianbao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jianbao.index.ArticleIndex;

/** The lines of a concordance, in the order asked for. */
final class KwicLines {
    private final ArticleIndex archive;
    private final int context;

    KwicLines(ArticleIndex archive, int context) {
        this.archive = archive;
        this.context = context;
    }

    List<KwicLine> of(String query, KwicOrder by, int most) {
        Comparator<KwicLine> order = by.order();
        var lines = new ArrayList<KwicLine>();
        try {
            archive.concordance(query, context, found -> {
                if (order == null && lines.size() >= most) {
                    throw new Enough();
                }
                lines.add(KwicLine.of(found));
            });
        } catch (Enough e) {
            return lines;
        }
        if (order != null) {
            lines.sort(order);
        }
        return lines.size() > most ? lines.subList(0, most) : lines;
    }

    /** As many lines were found as are wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
