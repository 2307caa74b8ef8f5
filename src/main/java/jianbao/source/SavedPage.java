package jianbao.source;

import java.io.IOException;
import java.util.Set;
import jianbao.Limits;
import jianbao.Page;

/** A file that is one page: markup or a text dump, whichever its bytes are, whatever its name says. */
final class SavedPage implements InputFormat {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "shtml", "xhtml", "txt", "text", "md");

    @Override
    public String name() {
        return "page";
    }

    /** Names without an extension are pages if their bytes are; so are names whose last dot belongs to an address. */
    @Override
    public boolean takes(Entry entry, byte[] head) {
        return EXTENSIONS.contains(entry.extension())
                || Sniffer.binary(head) == null && (entry.extension().isEmpty() || looksLikeAddress(entry, head));
    }

    /** {@code index.php}, {@code show.asp?id=3}, {@code www.example.com}: saved under the last part of an address. */
    private static boolean looksLikeAddress(Entry entry, byte[] head) {
        return !OtherFile.EXTENSIONS.contains(entry.extension()) && Sniffer.isMarkup(head);
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        byte[] head = entry.head();
        String binary = Sniffer.binary(head);
        if (binary != null) {
            reading.accept(entry.failed("not a page: " + binary));
            return;
        }
        long most = reading.limits().pageBytes();
        byte[] bytes = entry.rest((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            reading.accept(entry.failed("larger than a page may be (" + Limits.spoken(most) + ")"));
            return;
        }
        Page.Form form = Sniffer.isMarkup(head) ? Page.Form.HTML : Page.Form.TEXT;
        reading.accept(entry.page(form, bytes));
    }
}
