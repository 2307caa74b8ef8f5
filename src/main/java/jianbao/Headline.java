package jianbao;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the body.
 *
 * @param title the headline, without the site's suffix
 * @param inferred a title made from the text, only where the page has none
 * @param subtitle 副题
 * @param description what the page's metadata says of it
 * @param lead 导语, where it stands apart from the body
 */
public record Headline(
        @Nullable String title,
        @Nullable String inferred,
        @Nullable String subtitle,
        @Nullable String description,
        @Nullable String lead) {
    /** Nothing known. */
    public static final Headline NONE = new Headline(null, null, null, null, null);

    /** The title to show: the page's own, else the inferred one, else null. */
    public @Nullable String shown() {
        return title != null ? title : inferred;
    }
}
