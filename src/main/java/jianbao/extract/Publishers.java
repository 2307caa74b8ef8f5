package jianbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jianbao.Outlet.Publisher;
import org.jspecify.annotations.Nullable;

/** Who served a page, told by its data or by the words of its own template ({@code publishers.tsv}). */
final class Publishers {
    private static final List<Brand> BRANDS = read();

    /** The first characters of the words, and the second ones. */
    private static final BitSet STARTS = charactersAt(0);

    private static final BitSet SECONDS = charactersAt(1);

    /** Characters of a template's line: a teaser that speaks of an outlet is longer. */
    private static final int LONGEST = 40;

    private record Brand(String name, String host, List<String> words) {}

    private Publishers() {}

    static @Nullable Publisher of(List<Line> lines, ArticleSpan span, JsonLd ld, HeadMeta head, @Nullable String host) {
        List<String> named = ld.names("publisher");
        if (!named.isEmpty()) {
            return new Publisher(named.getFirst(), false);
        }
        String site = head.first("og:site_name");
        if (site != null) {
            return new Publisher(site, false);
        }
        for (Brand brand : BRANDS) {
            if (host != null && (host.equals(brand.host()) || host.endsWith("." + brand.host()))) {
                return new Publisher(brand.name(), true);
            }
        }
        return host == null ? template(lines, span) : null;
    }

    /** A brand word in the chrome: in a short line outside the article, never in its text. */
    private static @Nullable Publisher template(List<Line> lines, ArticleSpan span) {
        for (int i = 0; i < lines.size(); i++) {
            boolean chrome = i < span.anchor() || i >= span.bodyEnd();
            Line line = lines.get(i);
            if (!chrome || line.text().length() > LONGEST) {
                continue;
            }
            Brand brand = named(line.text());
            if (brand != null) {
                return new Publisher(brand.name(), true);
            }
        }
        return null;
    }

    /** The first brand of which a word stands in a text. */
    private static @Nullable Brand named(String text) {
        if (!mayName(text)) {
            return null;
        }
        for (Brand brand : BRANDS) {
            if (brand.words().stream().anyMatch(text::contains)) {
                return brand;
            }
        }
        return null;
    }

    /** Whether a text has a character that a word begins with, and the one that follows it there. */
    private static boolean mayName(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (STARTS.get(text.charAt(i)) && SECONDS.get(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static BitSet charactersAt(int place) {
        var characters = new BitSet();
        BRANDS.forEach(brand -> brand.words().forEach(word -> characters.set(word.charAt(place))));
        return characters;
    }

    private static List<Brand> read() {
        List<Brand> brands = new ArrayList<>();
        try (var in = Publishers.class.getResourceAsStream("publishers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks publishers.tsv");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length >= 3 && !line.startsWith("#")) {
                    brands.add(new Brand(cells[0], cells[1], List.of(cells[2].split(" "))));
                }
            }
            return List.copyOf(brands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
