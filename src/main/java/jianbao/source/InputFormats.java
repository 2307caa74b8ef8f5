package jianbao.source;

import java.io.IOException;
import java.util.List;
import jianbao.Bound;

/** The formats, in the order in which they are asked. */
final class InputFormats {
    private static final Packed PACKED = new Packed();

    static final List<InputFormat> ALL = List.of(
            new Warc(),
            PACKED,
            new Zip(),
            new Tar(),
            new Mail(),
            new JsonLines(),
            new JsonFile(),
            new Feed(),
            new SavedPage(),
            new NoPage());

    private InputFormats() {}

    /** What the formats are called that a user can ask for. */
    static List<String> names() {
        return ALL.stream()
                .map(InputFormat::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Hands over what an entry holds; trouble with its bytes is a capture as well. */
    static void read(Entry entry, Reading reading) {
        try {
            byte[] head = entry.head();
            InputFormat format = of(entry, head, reading.options());
            NameFilter names = reading.options().names();
            String origin = entry.place().origin();
            if (names.excludes(origin) || !format.holdsNames() && !names.includes(origin)) {
                reading.accept(jianbao.Unreadable.leftOut(entry.place()));
            } else if (head.length == 0) {
                reading.accept(entry.noPage("the file is empty"));
            } else if (format.holdsNames() && entry.depth() >= reading.limits().of(Bound.DEPTH)) {
                long most = reading.limits().of(Bound.DEPTH);
                reading.accept(entry.failed("it stands in " + most + " containers, and is one itself"));
            } else {
                format.read(entry, reading);
            }
        } catch (IOException e) {
            reading.accept(entry.failed(Reasons.of(e)));
        } catch (RuntimeException | StackOverflowError e) {
            if (reading.isReceivers(e)) {
                throw e;
            }
            reading.accept(entry.failed("it is damaged"));
        }
    }

    /** The type that the user says what stands in no archive to be, packing aside; else the first that takes it. */
    private static InputFormat of(Entry entry, byte[] head, SourceOptions options) {
        boolean own = !entry.place().origin().contains("!/");
        for (InputFormat format : ALL) {
            boolean demanded = own && options.type() != null && !(format == PACKED && PACKED.takes(entry, head));
            if (demanded ? format.name().equals(options.type()) : format.takes(entry, head)) {
                return format;
            }
        }
        throw new AssertionError("the last format takes everything");
    }
}
