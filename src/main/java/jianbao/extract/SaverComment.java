package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The comment that a program leaves in the pages it saves: SingleFile, monolith, the browsers. */
final class SaverComment {
    /** {@code url: https://...}, {@code Saved from https://... at}, {@code saved from url=(0054)https://...}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|\\s)(?:url:|saved from(?: url=\\(\\d+\\))?)\\s*(https?://\\S+)", Pattern.CASE_INSENSITIVE);

    private SaverComment() {}

    static @Nullable String address(Document page) {
        String found = among(page);
        found = found != null || page.firstElementChild() == null ? found : among(page.firstElementChild());
        return found != null ? found : among(page.head());
    }

    private static @Nullable String among(Node parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher m = ADDRESS.matcher(comment.getData());
                if (m.find()) {
                    return m.group(1);
                }
            }
        }
        return null;
    }
}
