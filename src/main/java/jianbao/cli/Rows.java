package jianbao.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints rows for programs as they come. */
interface Rows {
    /** Prints a row: a value a column, in the order of the columns. */
    void add(List<? extends @Nullable Object> values);
}
