package jianbao.text;

import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text.
 *
 * @param text without a byte-order mark
 * @param encoding the charset that was used, by its IANA name
 * @param declared the charset that the page or its server declares, as it spells it
 * @param malformed how many byte sequences had no meaning in that charset (each became U+FFFD)
 */
public record Decoded(
        String text, String encoding, @Nullable String declared, int malformed) {}
