package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jianbao.Bound;
import jianbao.Limits;
import jianbao.Page;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message part by part. Its page is its first HTML part: browsers put the page there, and frames and pictures behind it;
 * newsletters put a plain version in front of it, which is the page only where there is no HTML.
 */
final class MailReader {
    /** Characters in one header line: addresses with a query of several thousand occur, folded or not. */
    private static final int LONGEST_HEADER = 1 << 16;

    /** Characters of a date, the zone in words behind it included. */
    private static final int LONGEST_DATE = 200;

    private final Entry entry;
    private final Reading reading;
    private @Nullable String location;
    private @Nullable String partLocation;
    private @Nullable Instant date;
    private @Nullable Page plain;

    MailReader(Entry entry, Reading reading) {
        this.entry = entry;
        this.reading = reading;
    }

    void read() throws IOException {
        Page page;
        try {
            page = page();
        } catch (MimeException e) {
            throw new IOException("it is damaged", e);
        }
        if (page != null) {
            reading.accept(page);
        } else {
            reading.accept(entry.noPage("a message without text"));
        }
    }

    private @Nullable Page page() throws IOException, MimeException {
        var parts = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxLineLen(-1)
                .build());
        parts.parse(entry.lent());
        int depth = 0;
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            switch (state) {
                case T_START_BODYPART -> partLocation = null;
                case T_START_MULTIPART -> checkDepth(++depth);
                case T_END_MULTIPART -> depth--;
                case T_FIELD -> field(parts.getField());
                case T_BODY -> {
                    Page html = body(parts.getBodyDescriptor(), parts.getDecodedInputStream());
                    if (html != null) {
                        return html;
                    }
                }
                default -> {}
            }
        }
        return plain;
    }

    private void checkDepth(int depth) throws BoundExceeded {
        if (depth > reading.limits().of(Bound.DEPTH)) {
            throw new BoundExceeded(
                    "its parts stand in more than " + reading.limits().of(Bound.DEPTH) + " others");
        }
    }

    private void field(Field field) {
        String value = field.getBody().strip();
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "snapshot-content-location" -> location = value;
            case "content-location" -> partLocation = value.replaceAll("\\s", "");
            case "date" -> date = date == null ? date(value) : date;
            default -> {}
        }
    }

    /** Days of the week and zones in words stand in many a header, rightly or not. */
    private static @Nullable Instant date(String value) {
        if (value.length() > LONGEST_DATE) {
            return null;
        }
        String bare = value.replaceFirst("^\\p{Alpha}+,\\s*", "").replaceFirst("\\s*\\(.*\\)$", "");
        try {
            return OffsetDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The page, if a part is HTML; a plain one is kept in case there is none. */
    private @Nullable Page body(BodyDescriptor part, InputStream content) throws IOException {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && (!type.equals("text/plain") || plain != null)) {
            return null;
        }
        long most = reading.limits().pageBytes();
        byte[] bytes = content.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw new BoundExceeded("larger than a page may be (" + Limits.spoken(most) + ")");
        }
        String address = location != null ? location : partLocation;
        String url = address != null && address.startsWith("http")
                ? address
                : entry.hints().url();
        Page page = new Page(
                entry.place(),
                html ? Page.Form.HTML : Page.Form.TEXT,
                bytes,
                url,
                part.getCharset(),
                date == null ? entry.hints().captured() : date,
                entry.hints().modified());
        if (html) {
            return page;
        }
        plain = bytes.length == 0 ? null : page;
        return null;
    }
}
