package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Repair;
import jianbao.text.Mended;
import jianbao.text.Mender;
import org.jsoup.nodes.Element;

/** Repairs what the head of a page says: its title and its {@code meta} elements are often damaged where the body is sound. */
final class MendedHead {
    /** Characters of a value that is repaired: longer ones are not read. */
    private static final int LONGEST = 2000;

    private final Mender mender;
    private final List<Repair> repairs = new ArrayList<>();

    private MendedHead(Mender mender) {
        this.mender = mender;
    }

    /** Repairs the head in place, and tells what was changed. */
    static List<Repair> of(Markup markup, Mender mender) {
        var head = new MendedHead(mender);
        markup.metas().forEach(head::meta);
        if (!markup.titles().isEmpty()) {
            head.title(markup.titles().getFirst());
        }
        return head.repairs;
    }

    private void meta(Element meta) {
        String value = meta.attr("content");
        String mended = mended(value);
        if (!mended.equals(value)) {
            meta.attr("content", mended);
        }
    }

    private void title(Element title) {
        String value = title.text();
        String mended = mended(value);
        if (!mended.equals(value)) {
            title.text(mended);
        }
    }

    private static boolean plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80 || value.charAt(i) == '&') {
                return false;
            }
        }
        return true;
    }

    private String mended(String value) {
        if (value.length() > LONGEST || plain(value)) {
            return value;
        }
        Mended mended = mender.apply(value);
        repairs.addAll(mended.repairs());
        return mended.text();
    }
}
