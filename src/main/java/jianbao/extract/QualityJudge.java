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

    /** A hub is the surer the more items it has: its least score, what each adds, and its highest. */
    private static final double LEAST_HUB = 0.6;

    private static final double SURER = 0.02;
    private static final double SUREST_HUB = 0.9;

    /** Characters of a body that tell, mostly, that it is not short. */
    private static final int OPENING = 1000;

    /**
     * The weights of the signs of {@link Sureness}, and a constant: learned by logistic regression (QualityFit, among the
     * tests) from the bodies that pages got from trees which had not seen them; .5 is where as many pages are scored
     * lower as have a bad body, one with F1 below .8.
     */
    private static final double[] WEIGHTS = {1.6, -1.73, 1.92, 0.91, 0.49, 1.7, -5.73, 0.2, -4.28};

    private QualityJudge() {}

    static Quality of(
            PageType type,
            Headline headline,
            Metadata metadata,
            Content content,
            Decoded decoded,
            Layout layout,
            BodyClassifier.Reading reading,
            boolean[] kept) {
        List<String> warnings = new ArrayList<>();
        double score = switch (type) {
            case ARTICLE -> score(Sureness.of(layout, reading, kept));
            case TOPIC ->
                Math.min(SUREST_HUB, LEAST_HUB + SURER * content.items().size());
            case LIST, OTHER -> 0;
        };
        if (type != PageType.ARTICLE) {
            warnings.add("no_article");
        }
        if (headline.title() == null) {
            warnings.add("title_missing");
        }
        if (metadata.dates().published() == null) {
            warnings.add("date_missing");
        }
        if (isShort(content.body())) {
            warnings.add("short_body");
        }
        if (decoded.malformed() > 0) {
            warnings.add("malformed_bytes");
        }
        if (decoded.declared() == null && !decoded.encoding().equals("UTF-8")) {
            warnings.add("encoding_guessed");
        }
        return new Quality(Math.round(score * 100) / 100.0, warnings);
    }

    private static boolean isShort(String body) {
        boolean enough = body.length() > OPENING
                && Figures.of(body.substring(0, OPENING)).tokens() >= SHORT_BODY;
        return !enough && Figures.of(body).tokens() < SHORT_BODY;
    }

    private static double score(Sureness sureness) {
        double[] signs = sureness.signs();
        double odds = WEIGHTS[signs.length];
        for (int k = 0; k < signs.length; k++) {
            odds += WEIGHTS[k] * signs[k];
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
