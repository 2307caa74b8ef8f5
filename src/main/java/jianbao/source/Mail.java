package jianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** A message in MIME: a page as browsers save it in one file (MHTML), or a newsletter as it was sent. */
final class Mail implements InputFormat {
    private static final Set<String> EXTENSIONS = Set.of("mhtml", "mht", "eml");

    /** Lines that a header begins with, in the words of browsers and mail servers. */
    private static final Pattern HEADER = Pattern.compile(
            "(?:From: <Saved by |MIME-Version: ?1\\.0\\r?\\n|(?:Return-Path|Delivered-To|Received|Snapshot-Content-Location): ?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        return EXTENSIONS.contains(entry.extension()) && Sniffer.binary(head) == null
                || HEADER.matcher(latin.stripLeading()).matches()
                        && latin.toLowerCase(java.util.Locale.ROOT).contains("content-type:");
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        new MailReader(entry, reading).read();
    }
}
