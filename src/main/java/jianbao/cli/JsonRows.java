package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import jianbao.json.Json;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** One JSON object a line for each row. */
final class JsonRows implements Rows {
    private final Output out;
    private final List<String> names;

    JsonRows(Output out, List<String> names) {
        this.out = out;
        this.names = names;
    }

    @Override
    public void add(List<? extends @Nullable Object> values) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < names.size(); i++) {
            object.put(names.get(i), values.get(i));
        }
        out.line(Printable.json(Json.line(object)));
    }
}
