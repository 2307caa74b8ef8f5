package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.Headline;
import jianbao.Outlet;
import org.junit.jupiter.api.Test;

class BodyRunTest {
    private static final Metadata SILENT =
            new Metadata(Headline.NONE, Outlet.NONE, Credits.NONE, Dates.NONE, Map.of(), Map.of(), -1, null);

    private static BodyRun run(double... beliefs) {
        var markup = new StringBuilder();
        float[][] rows = new float[beliefs.length][Feature.COUNT];
        float[] as = new float[beliefs.length];
        for (int i = 0; i < as.length; i++) {
            markup.append("<p>第").append(i).append("段写了一些话。");
            Feature.TOKENS.set(rows[i], 40);
            as[i] = (float) beliefs[i];
        }
        return new BodyRun(Pages.layout(markup.toString()), new BodyClassifier.Reading(as, rows), SILENT, null);
    }

    private static String kept(boolean[] kept) {
        var marks = new StringBuilder();
        for (boolean each : kept) {
            marks.append(each ? '+' : '-');
        }
        return marks.toString();
    }

    @Test
    void takesAPageWholeOfWhichItDoubtsEveryPartAlike() {
        BodyRun run = run(0.02, 0.45, 0.4, 0.75, 0.4, 0.45, 0.02);

        assertThat(kept(run.fair(run.likely()))).isEqualTo("-+++++-");
        assertThat(kept(run.likely())).isEqualTo("---+---");
    }

    @Test
    void leavesOutWhatItDoubtsBesideABodyItIsSureOf() {
        double[] beliefs = new double[12];
        Arrays.fill(beliefs, 0.98);
        Arrays.fill(beliefs, 10, 12, 0.4);

        BodyRun run = run(beliefs);
        assertThat(kept(run.fair(run.likely()))).isEqualTo("++++++++++--");
    }
}
