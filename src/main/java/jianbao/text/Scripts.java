package jianbao.text;

import jianbao.Script;
import org.jspecify.annotations.Nullable;

/** Tells in which script a Chinese text is written. */
public final class Scripts {
    private Scripts() {}

    public static @Nullable Script of(String text) {
        return null;
    }
}
