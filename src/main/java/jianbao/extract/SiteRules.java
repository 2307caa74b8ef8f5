package jianbao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of sites: those of a folder, and those in the jar, which are read when a page of their host is met. A rule
 * for {@code example.com} is for {@code news.example.com} as well, unless that has its own. Thread-safe.
 */
final class SiteRules {
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    private final Map<String, SiteRule> own;
    private final Map<String, Optional<SiteRule>> met = new ConcurrentHashMap<>();

    private SiteRules(Map<String, SiteRule> own) {
        this.own = Map.copyOf(own);
    }

    /** Reads the rules of a folder, if one is given. */
    static SiteRules of(@Nullable Path folder) {
        Map<String, SiteRule> own = new HashMap<>();
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".json")) {
                        String host = name.substring(0, name.length() - ".json".length());
                        own.put(host(host, file), SiteRule.of(text(file), file.toString()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SiteRules(own);
    }

    private static String host(String name, Path file) {
        String host = name.toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new BadSiteRule(file.toString(), "not named for a host, such as example.com.json");
        }
        return host;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (AccessDeniedException e) {
            throw new BadSiteRule(file.toString(), "may not be read");
        } catch (CharacterCodingException e) {
            throw new BadSiteRule(file.toString(), "not UTF-8");
        }
    }

    /** The rule for the pages of a host; null if there is none. */
    @Nullable SiteRule of(@Nullable String host) {
        return host == null ? null : met.computeIfAbsent(host, this::find).orElse(null);
    }

    private Optional<SiteRule> find(String host) {
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        for (String site = host; site.indexOf('.') > 0; site = site.substring(site.indexOf('.') + 1)) {
            SiteRule rule = own.containsKey(site) ? own.get(site) : shipped(site);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static @Nullable SiteRule shipped(String site) {
        String resource = "sites/" + site + ".json";
        try (InputStream in = SiteRules.class.getResourceAsStream(resource)) {
            return in == null ? null : SiteRule.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
