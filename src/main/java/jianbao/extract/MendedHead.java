package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Repair;
import jianbao.text.Mended;
import jianbao.text.Mender;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
    static List<Repair> of(@Nullable Document dom, Mender mender) {
        if (dom == null) {
            return List.of();
        }
        var head = new MendedHead(mender);
        for (Element meta : dom.getElementsByTag("meta")) {
            String value = meta.attr("content");
            String mended = head.mended(value);
            if (!mended.equals(value)) {
                meta.attr("content", mended);
            }
        }
        Element title = dom.selectFirst("title");
        if (title != null) {
            String value = title.text();
            String mended = head.mended(value);
            if (!mended.equals(value)) {
                title.text(mended);
            }
        }
        return head.repairs;
    }

    private String mended(String value) {
        boolean plain = value.length() > LONGEST || value.chars().allMatch(c -> c < 0x80 && c != '&');
        if (plain) {
            return value;
        }
        Mended mended = mender.apply(value);
        repairs.addAll(mended.repairs());
        return mended.text();
    }
}
