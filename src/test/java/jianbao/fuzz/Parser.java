package jianbao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Place;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.index.SearchRequest;
import jianbao.source.PageSource;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import jianbao.text.Mender;
import jianbao.text.PageDecoder;
import org.jspecify.annotations.Nullable;

/** What reads bytes from outside: each takes any bytes whatever, and throws nothing. */
enum Parser {
    /** A container out of a stream, told by its first bytes. */
    CONTAINER(bytes -> streamed(bytes, null)),
    /** The same as a file, where a directory or a search shows the way past damage. */
    FILE(Parser::filed),
    MAIL(bytes -> streamed(bytes, "mail")),
    FEED(bytes -> streamed(bytes, "feed")),
    JSON(bytes -> streamed(bytes, "json")),
    JSONL(bytes -> streamed(bytes, "jsonl")),
    CHARSET(Parser::decoded),
    HTML(bytes -> extracted(bytes, Page.Form.HTML)),
    TEXT(bytes -> extracted(bytes, Page.Form.TEXT)),
    REPAIR(bytes -> Mender.mend(new String(bytes, StandardCharsets.UTF_8))),
    QUERY(bytes -> Questioned.INDEX.search(SearchRequest.of(new String(bytes, StandardCharsets.UTF_8))));

    /** Small, so that few bytes reach them. */
    private static final Limits TIGHT = Limits.DEFAULT
            .with(Bound.PAGE_BYTES, 1 << 17)
            .with(Bound.UNPACKED_FREE, 1 << 20)
            .with(Bound.UNPACKED_BYTES, 1 << 23)
            .with(Bound.ENTRIES, 1000);

    private static final Extractor EXTRACTOR = new Extractor(ExtractOptions.DEFAULT);
    private static final @Nullable String[] CHARSETS = {null, "gbk", "big5", "utf-8", "x-nothing"};

    private final Consumer<byte[]> taking;

    Parser(Consumer<byte[]> taking) {
        this.taking = taking;
    }

    /** Reads the bytes. */
    void take(byte[] bytes) {
        taking.accept(bytes);
    }

    /** The name of its folder of finds. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Parser named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static void streamed(byte[] bytes, @Nullable String type) {
        read(Sources.of(
                List.of("-"),
                new ByteArrayInputStream(bytes),
                SourceOptions.DEFAULT.with(TIGHT).as(type)));
    }

    private static void filed(byte[] bytes) {
        try {
            Files.write(OnDisk.FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read(Sources.of(
                List.of(OnDisk.FILE.toString()), new ByteArrayInputStream(bytes), SourceOptions.DEFAULT.with(TIGHT)));
    }

    private static void read(List<PageSource> sources) {
        long[] handedOver = {0};
        sources.getFirst().read(capture -> {
            handedOver[0] += held(capture);
            if (handedOver[0] > TIGHT.of(Bound.UNPACKED_BYTES) + TIGHT.of(Bound.PAGE_BYTES)) {
                throw new IllegalStateException("more pages than the bounds allow");
            }
        });
    }

    private static long held(Capture capture) {
        if (capture.place().origin().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalStateException("a control character in an origin");
        }
        return capture instanceof Page page ? page.bytes().length : 0;
    }

    private static void decoded(byte[] bytes) {
        PageDecoder.decode(bytes, bytes.length == 0 ? null : CHARSETS[(bytes[0] & 0xff) % CHARSETS.length]);
    }

    private static void extracted(byte[] bytes, Page.Form form) {
        EXTRACTOR.extract(Page.of(Place.of("page"), form, bytes));
    }

    /** A file of this process, in memory where the system has such a place. */
    private static final class OnDisk {
        private static final Path FILE = made();

        private static Path made() {
            try {
                Path memory = Path.of("/dev/shm");
                Path folder = Files.isWritable(memory)
                        ? Files.createTempDirectory(memory, "jianbao")
                        : Files.createTempDirectory("jianbao");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("x");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
