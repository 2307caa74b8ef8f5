package jianbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The weights of signs, one for each constant of an enum, as a resource has them: a line for each, its name, a tab, the weight. */
final class LearnedWeights {
    private LearnedWeights() {}

    /** Reads them in the order of the constants; what the resource does not name weighs nothing. */
    static <E extends Enum<E>> double[] of(Class<E> signs, String resource) {
        double[] weights = new double[signs.getEnumConstants().length];
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LearnedWeights.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    E sign = Enum.valueOf(signs, line.substring(0, tab));
                    weights[sign.ordinal()] = Double.parseDouble(line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    /** What signs weigh together, as log-odds. */
    static double sum(double[] weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += weights[i] * signs[i];
        }
        return sum;
    }
}
