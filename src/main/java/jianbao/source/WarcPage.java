package jianbao.source;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Place;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The page that a record of a web archive holds. */
final class WarcPage {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final int OK = 200;

    private final Place place;
    private final Reading reading;

    private WarcPage(Place place, Reading reading) {
        this.place = place;
        this.reading = reading;
    }

    /** What a record holds: a page, something passed over, or nothing to speak of (a request, notes on the crawl). */
    static @Nullable Capture capture(Entry archive, WarcRecord record, long position, Reading reading) {
        Place place = archive.at(position);
        var page = new WarcPage(place, reading);
        try {
            return switch (record) {
                case WarcResponse response -> page.response(response);
                case WarcResource resource -> page.payload(resource, resource.contentType(), resource.body(), "");
                case WarcRevisit again -> page.passedOver("a revisit: it was the same as before");
                default -> null;
            };
        } catch (IOException e) {
            return new Unreadable(place, Reasons.of(e), true);
        } catch (RuntimeException e) {
            return new Unreadable(place, "the record is damaged", true);
        }
    }

    private @Nullable Capture response(WarcResponse record) throws IOException {
        String target = record.target();
        if (target.startsWith("dns:") || target.startsWith("filedesc:")) {
            return null;
        }
        HttpResponse http = record.http();
        if (http.status() == 0) {
            return new Unreadable(place, "the answer has no status line", true);
        }
        if (http.status() != OK) {
            return passedOver("an answer with status " + http.status());
        }
        MediaType type = http.headers().first("Content-Type").isEmpty() ? MediaType.HTML : http.contentType();
        String encoding = http.headers().first("Content-Encoding").orElse("");
        return payload(record, type, http.body(), encoding);
    }

    private Capture payload(WarcTargetRecord record, MediaType type, MessageBody body, String encoding)
            throws IOException {
        String media = Names.shown(type.base().toString().toLowerCase(java.util.Locale.ROOT));
        if (!PAGES.contains(media) || record.target().endsWith("/robots.txt")) {
            return passedOver("not a page: " + (PAGES.contains(media) ? "robots.txt" : media));
        }
        int most = (int) Math.min(reading.limits().pageBytes() + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = body.stream().readNBytes(most);
        if (bytes.length < most && !encoding.isEmpty()) {
            bytes = ContentEncoding.decoded(bytes, encoding, reading, most);
        }
        return page(record, type, bytes);
    }

    private Capture page(WarcTargetRecord record, MediaType type, byte[] bytes) {
        byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Entry.HEAD));
        String binary = Sniffer.binary(head);
        if (bytes.length == 0) {
            return passedOver("an empty answer");
        }
        if (bytes.length > reading.limits().pageBytes()) {
            String most = Limits.spoken(reading.limits().pageBytes());
            return new Unreadable(place, "larger than a page may be (" + most + ")", true);
        }
        if (binary != null) {
            return passedOver("not a page: " + binary);
        }
        Page.Form form = Sniffer.isMarkup(head) ? Page.Form.HTML : Page.Form.TEXT;
        return new Page(place, form, bytes, record.target(), type.parameters().get("charset"), date(record), null);
    }

    private static @Nullable Instant date(WarcRecord record) {
        try {
            return record.date();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private Capture passedOver(String reason) {
        return new Unreadable(place, reason, false);
    }
}
