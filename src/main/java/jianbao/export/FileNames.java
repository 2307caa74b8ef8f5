package jianbao.export;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.Article;
import jianbao.text.Printable;

/** Names for files, a file an article: readable, good on every system, never twice the same, never outside the folder. */
public final class FileNames {
    /** In UTF-8 bytes, of the 255 that file systems allow: room for the id, the ending and a synchroniser's own suffix. */
    private static final int TITLE_BYTES = 150;

    /** In UTF-8 bytes; ids of our own have 16. */
    private static final int ID_BYTES = 40;

    /** What Windows, shells or paths give another meaning. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+");

    private static final Pattern AT_THE_EDGES = Pattern.compile("^[-.~_]+|[-._]+$");

    private final Set<String> taken = new HashSet<>();
    private final String ending;

    public FileNames(String ending) {
        this.ending = ending;
    }

    /** A name for this article that was not given to another before. */
    public String of(Article article) {
        String title = article.headline().shown();
        String id = safe(article.id(), ID_BYTES);
        String stem = (title == null ? "" : safe(title, TITLE_BYTES)) + "-" + id;
        stem = AT_THE_EDGES.matcher(stem).replaceAll("");
        // A bare id may be empty, or a name that Windows keeps for itself: con, nul.
        stem = title == null || stem.isEmpty() ? "untitled-" + stem : stem;
        String name = stem + "." + ending;
        // File systems that ignore case are common, so "A" and "a" are the same name.
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = stem + "-" + n + "." + ending;
        }
        return name;
    }

    private static String safe(String text, int bytes) {
        String clean = UNSAFE.matcher(Printable.line(text)).replaceAll("_");
        return AT_THE_EDGES.matcher(cut(clean, bytes)).replaceAll("");
    }

    private static String cut(String text, int bytes) {
        int end = 0;
        for (int used = 0; end < text.length(); ) {
            String character = Character.toString(text.codePointAt(end));
            used += character.getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                break;
            }
            end += character.length();
        }
        return text.substring(0, end);
    }
}
