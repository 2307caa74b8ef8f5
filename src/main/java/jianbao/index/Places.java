package jianbao.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.FileFacts;
import jianbao.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where one article stands. The place that comes first gives the article its {@code origin}.
 *
 * @param all in order
 * @param bringers the keys of the files that it came ready-made in, in order; while there are any, it stays whatever places it loses
 */
record Places(List<Stand> all, List<String> bringers) {
    static final Places NONE = new Places(List.of(), List.of());

    private static final Comparator<Stand> ORDER =
            Comparator.comparing(Stand::order).thenComparing(Stand::origin);

    Places {
        all = List.copyOf(all);
        bringers = List.copyOf(bringers);
    }

    private Places(List<Stand> all) {
        this(all, List.of());
    }

    /**
     * One place.
     *
     * @param key {@link Place#key()}; empty if the article came ready-made, and only its {@code origin} is known
     * @param origin {@link Place#origin()}
     * @param path {@link Place#path()}
     * @param size of the page, in bytes
     * @param modified the modification time of the file, in nanoseconds since 1970; {@link Long#MIN_VALUE} if unknown
     * @param print the fingerprint of the article as it was put
     */
    record Stand(String key, String origin, String path, long size, long modified, long print) {
        static Stand of(Place place, Article article, long print) {
            FileFacts file = article.file();
            long modified = file.modified() == null ? Long.MIN_VALUE : FileState.nanos(file.modified());
            return new Stand(place.key(), article.origin(), place.path(), file.size(), modified, print);
        }

        static Stand readyMade(String origin, Article article, long print) {
            return new Stand("", origin, origin, article.file().size(), Long.MIN_VALUE, print);
        }

        private String order() {
            return key.isEmpty() ? origin : key;
        }
    }

    /**
     * The places of an article that was read somewhere.
     *
     * @param print its fingerprint
     */
    static Places of(Place place, Article article, long print) {
        return new Places(Stream.concat(
                        Stream.of(Stand.of(place, article, print)),
                        article.alsoAt().stream().map(origin -> Stand.readyMade(origin, article, print)))
                .toList());
    }

    static Places readyMade(Article article, String bringer) {
        long print = Fingerprint.of(article);
        return new Places(
                Stream.concat(Stream.of(article.origin()), article.alsoAt().stream())
                        .map(origin -> Stand.readyMade(origin, article, print))
                        .toList(),
                List.of(bringer));
    }

    /** The same, brought by one more file. */
    Places broughtBy(String bringer) {
        return new Places(all, both(bringers, List.of(bringer)));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** Whether the article is still anywhere: places without a key count only while a file brings them. */
    boolean areNone() {
        return bringers.isEmpty() && all.stream().allMatch(stand -> stand.key().isEmpty());
    }

    /** These, or where the article was last if only a file brings it now. */
    Places orAt(Article article) {
        return all.isEmpty()
                ? new Places(List.of(Stand.readyMade(article.origin(), article, Fingerprint.of(article))), bringers)
                : this;
    }

    Stand first() {
        return all.getFirst();
    }

    /** Whether these begin before others do. */
    boolean before(Places others) {
        return ORDER.compare(first(), others.first()) < 0;
    }

    @Nullable Stand at(String key) {
        return all.stream().filter(stand -> stand.key().equals(key)).findFirst().orElse(null);
    }

    /** These and others, in order; of two with one key or one bare origin the others' counts. */
    Places and(Places others) {
        var merged = new ArrayList<>(others.all);
        for (Stand stand : all) {
            boolean known = others.all.stream()
                    .anyMatch(other -> stand.key().isEmpty()
                            ? other.origin().equals(stand.origin())
                            : other.key().equals(stand.key()));
            if (!known) {
                merged.add(stand);
            }
        }
        merged.removeIf(bare -> bare.key().isEmpty()
                && merged.stream()
                        .anyMatch(other -> other.origin().equals(bare.origin())
                                && !other.key().isEmpty()));
        merged.sort(ORDER);
        return new Places(merged, both(bringers, others.bringers));
    }

    /** Ready-made places, with what was known of those that stand in the index. */
    Places knowing(Places kept) {
        return new Places(
                all.stream()
                        .map(bare -> kept.all.stream()
                                .filter(stand -> stand.origin().equals(bare.origin()))
                                .findFirst()
                                .orElse(bare))
                        .toList(),
                both(bringers, kept.bringers));
    }

    Places without(String key) {
        return new Places(
                all.stream().filter(stand -> !stand.key().equals(key)).toList(),
                bringers.stream().filter(bringer -> !bringer.equals(key)).toList());
    }

    /** The article as it stands here. */
    Article settle(Article article) {
        Stand first = first();
        List<String> others = all.stream()
                .skip(1)
                .map(Stand::origin)
                .filter(origin -> !origin.equals(first.origin()))
                .distinct()
                .toList();
        Article settled =
                article.origin().equals(first.origin()) && article.alsoAt().equals(others)
                        ? article
                        : article.at(first.origin(), others);
        FileFacts file = article.file();
        Instant modified = first.modified() == Long.MIN_VALUE ? null : FileState.instant(first.modified());
        return first.key().isEmpty()
                        || file.path() == null
                        || first.path().equals(file.path()) && Objects.equals(modified, file.modified())
                ? settled
                : moved(settled, first, modified);
    }

    private static Article moved(Article article, Stand stand, @Nullable Instant modified) {
        FileFacts file = article.file();
        return article.with(new FileFacts(
                stand.path(), file.size(), file.sha256(), file.encoding(), file.encodingDeclared(), modified));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(all.size());
            for (Stand stand : all) {
                write(stand.key(), out);
                write(stand.origin(), out);
                write(stand.path(), out);
                out.writeLong(stand.size());
                out.writeLong(stand.modified());
                out.writeLong(stand.print());
            }
            out.writeInt(bringers.size());
            for (String bringer : bringers) {
                write(bringer, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Places read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int size = in.readInt();
            var all = new ArrayList<Stand>(size);
            for (int i = 0; i < size; i++) {
                all.add(new Stand(string(in), string(in), string(in), in.readLong(), in.readLong(), in.readLong()));
            }
            var bringers = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) {
                bringers.add(string(in));
            }
            return new Places(all, bringers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
