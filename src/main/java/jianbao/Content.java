package jianbao;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is there to read.
 *
 * @param language {@code zh}, {@code en}, ... (ISO 639-1)
 * @param script of the body, where it is Chinese
 * @param body clean text, paragraphs joined by line feeds, repaired, in the page's own script
 * @param paragraphs the same text, paragraph by paragraph
 * @param original the body as found, only where repair changed something
 * @param items the items of a hub, in reading order
 * @param images the pictures of the piece
 * @param related links to other pieces
 * @param repairs every change made to damaged text
 */
public record Content(
        @Nullable String language,
        @Nullable Script script,
        String body,
        List<Paragraph> paragraphs,
        @Nullable String original,
        List<Item> items,
        List<Image> images,
        List<Related> related,
        List<Repair> repairs) {
    /** Nothing to read. */
    public static final Content NONE =
            new Content(null, null, "", List.of(), null, List.of(), List.of(), List.of(), List.of());

    public Content {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        images = List.copyOf(images);
        related = List.copyOf(related);
        repairs = List.copyOf(repairs);
    }

    /**
     * A paragraph of the body.
     *
     * @param text without line feeds
     * @param kind what it is
     */
    public record Paragraph(String text, Kind kind) {
        /** A plain paragraph. */
        public static Paragraph plain(String text) {
            return new Paragraph(text, Kind.P);
        }
    }

    /** What a paragraph is. */
    public enum Kind {
        P,
        H,
        QUOTE,
        CAPTION,
        LI;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in JSON. */
        public String label() {
            return label;
        }
    }

    /**
     * One piece that a hub points to.
     *
     * @param title its headline, null for a blurb alone
     * @param summary its blurb ({@code abstract} in JSON), null for a headline alone
     * @param url its address
     * @param date as the hub gives it
     * @param truncated whether the blurb was cut by the hub: it ends in an ellipsis
     */
    public record Item(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String url,
            @Nullable String date,
            boolean truncated) {}

    /** A picture, with what is written below it. */
    public record Image(
            String url, @Nullable String caption, @Nullable String credit) {}

    /** A link to another piece. */
    public record Related(
            String title, @Nullable String url, @Nullable String date) {}
}
