package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Content;
import jianbao.Headline;
import jianbao.PageType;
import jianbao.Quality;
import jianbao.text.Decoded;

/** Tells how far an extraction can be trusted, and why not further. */
final class QualityJudge {
    /** A body below this many tokens is short. */
    private static final int SHORT_BODY = 60;

    private QualityJudge() {}

    static Quality of(
            PageType type,
            Headline headline,
            Metadata metadata,
            Content content,
            Decoded decoded,
            BodyClassifier.Reading reading,
            boolean[] kept) {
        List<String> warnings = new ArrayList<>();
        double score = sureness(reading, kept);
        if (type != PageType.ARTICLE) {
            warnings.add("no_article");
        }
        if (headline.title() == null) {
            warnings.add("title_missing");
            score -= 0.1;
        }
        if (metadata.dates().published() == null) {
            warnings.add("date_missing");
            score -= 0.05;
        }
        if (isShort(content.body())) {
            warnings.add("short_body");
            score -= 0.15;
        }
        if (decoded.malformed() > 0) {
            warnings.add("malformed_bytes");
            score -= 0.05;
        }
        if (decoded.declared() == null && !decoded.encoding().equals("UTF-8")) {
            warnings.add("encoding_guessed");
        }
        return new Quality(Math.round(Math.clamp(score, 0, 1) * 100) / 100.0, warnings);
    }

    private static boolean isShort(String body) {
        boolean enough = body.length() > OPENING
                && Figures.of(body.substring(0, OPENING)).tokens() >= SHORT_BODY;
        return !enough && Figures.of(body).tokens() < SHORT_BODY;
    }

    /** Characters of a body that tell, mostly, that it is not short. */
    private static final int OPENING = 1000;

    /**
     * How clearly the body stands out. A logistic regression of a body's F1 on pages that the trees had not seen (504
     * pages in cross-validation), stretched so that .5 is where every other body is a bad one: the weights are of the
     * body's share of all that is believed in, the mean belief in it, the share of the page's prose that it holds, and
     * how few holes are in it.
     */
    private static double sureness(BodyClassifier.Reading reading, boolean[] kept) {
        double body = 0;
        double believed = 0;
        double missed = 0;
        double prose = 0;
        double keptProse = 0;
        double holes = 0;
        double hole = 0;
        for (int i = 0; i < kept.length; i++) {
            float[] row = reading.rows()[i];
            double tokens = Feature.TOKENS.of(row);
            double belief = tokens * reading.beliefs()[i];
            boolean sentence = Feature.ENDS.of(row) > 0 && tokens >= 20 && Feature.LINK_DENSITY.of(row) < 0.3;
            prose += sentence ? tokens : 0;
            if (kept[i]) {
                holes += body > 0 ? hole : 0;
                hole = 0;
                body += tokens;
                believed += belief;
                keptProse += sentence ? tokens : 0;
            } else {
                hole += tokens;
                missed += belief;
            }
        }
        if (body == 0) {
            return 0;
        }
        double odds = 3.9 * believed / (body + missed)
                + 3.0 * believed / body
                + 1.15 * (prose == 0 ? 0 : keptProse / prose)
                + 2.1 * body / (body + holes)
                - 7.1;
        return 1 / (1 + Math.exp(-odds));
    }
}
