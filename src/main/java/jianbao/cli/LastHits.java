package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianbao.Article;
import jianbao.export.WholeFile;
import jianbao.index.ArticleIndex;
import jianbao.json.BadJson;
import jianbao.json.Json;
import org.jspecify.annotations.Nullable;

/** The articles that a person was shown last, in the user's cache, so that {@code show 3} can mean the third of them. */
final class LastHits {
    /** Digits beyond which a number is no place in a list that a person read. */
    private static final int MOST_DIGITS = 6;

    private final Path index;
    private final @Nullable Path file;

    LastHits(Path index, Environment environment) {
        this.index = index.toAbsolutePath().normalize();
        Path cache = cache(environment);
        String name = "last-" + Integer.toHexString(this.index.toString().hashCode()) + ".json";
        this.file = cache == null ? null : cache.resolve("jianbao").resolve(name);
    }

    /** Where programs of this user keep what can be lost; null if nobody tells. */
    private static @Nullable Path cache(Environment environment) {
        for (String variable : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
            if (!environment.variable(variable).isEmpty()) {
                return Path.of(environment.variable(variable));
            }
        }
        String home = environment.variable("HOME");
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return home.isEmpty() ? null : Path.of(home, mac ? "Library/Caches" : ".cache");
    }

    /** Remembers articles by the numbers they were shown with. */
    void remember(int first, List<String> ids) {
        if (file == null || ids.isEmpty()) {
            return;
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("index", index.toString());
        object.put("first", first);
        object.put("ids", ids);
        try {
            Files.createDirectories(file.getParent());
            try (var whole = new WholeFile(file)) {
                whole.writer().write(Json.line(object));
                whole.finish();
            }
        } catch (IOException e) {
            // A convenience: what was asked for has been shown.
            return;
        }
    }

    /** The article with an id or at a place, else the one that was shown with this number; null if there is none. */
    @Nullable Article find(String wanted, ArticleIndex archive) {
        Article named = archive.find(wanted);
        if (named != null || !isNumber(wanted)) {
            return named;
        }
        return shown(Integer.parseInt(wanted), archive);
    }

    /** The article that was shown with a number; null if there is none. */
    @Nullable Article shown(int number, ArticleIndex archive) {
        String id = id(number);
        return id == null ? null : archive.find(id);
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private @Nullable String id(int number) {
        try {
            if (file != null
                    && Files.exists(file)
                    && Json.parse(Files.readString(file)) instanceof Map<?, ?> object
                    && index.toString().equals(object.get("index"))
                    && object.get("first") instanceof Integer first
                    && object.get("ids") instanceof List<?> ids
                    && number >= first
                    && number - first < ids.size()) {
                return String.valueOf(ids.get(number - first));
            }
        } catch (IOException | BadJson e) {
            return null;
        }
        return null;
    }
}
