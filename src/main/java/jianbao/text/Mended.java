package jianbao.text;

import java.util.List;
import jianbao.Repair;

/**
 * A text after repair.
 *
 * @param text repaired
 * @param repairs what was changed; empty if nothing was
 */
public record Mended(String text, List<Repair> repairs) {
    public Mended {
        repairs = List.copyOf(repairs);
    }
}
