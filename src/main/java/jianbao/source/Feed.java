package jianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A saved feed, RSS or Atom: each of its items is a page. */
final class Feed implements InputFormat {
    /** Before the root stand a byte-order mark, a declaration, comments and white space alone. */
    private static final Pattern START = Pattern.compile(
            "[^<]{0,8}(?:<\\?[^>]*>|<!--.*?-->|<![A-Za-z][^\\[>]*(?:\\[.*?\\]\\s*)?>|\\s)*+<(?:rss|feed|rdf:RDF)[\\s>]",
            Pattern.DOTALL);

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return START.matcher(start).lookingAt();
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        new FeedReader(entry, reading).read();
    }
}
