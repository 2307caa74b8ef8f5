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
        if (Figures.of(content.body()).tokens() < SHORT_BODY) {
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

    /** How clearly the body stands out: the mean belief in what was kept, less what was nearly kept. */
    private static double sureness(BodyClassifier.Reading reading, boolean[] kept) {
        double sure = 0;
        double all = 0;
        for (int i = 0; i < kept.length; i++) {
            float p = reading.beliefs()[i];
            double weight = Feature.TOKENS.of(reading.rows()[i]);
            double counted = kept[i] ? weight : weight * p;
            all += counted;
            sure += kept[i] ? counted * p : 0;
        }
        return all == 0 ? 0 : sure / all;
    }
}
