package jianbao.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of the fields that have a closed set of them. */
final class Labels {
    private static final Map<String, String> TYPES = Map.of(
            "article", "article", "文章", "article", "topic", "topic", "专题", "topic", "list", "list", "列表", "list",
            "other", "other", "其他", "other");

    private static final Map<String, String> SCRIPTS = Map.of(
            "hans",
            "hans",
            "简体",
            "hans",
            "简体字",
            "hans",
            "hant",
            "hant",
            "繁体",
            "hant",
            "繁体字",
            "hant",
            "mixed",
            "mixed",
            "混合",
            "mixed",
            "hant-converted",
            "hant-converted");

    private Labels() {}

    /** The label that a folded word means; null if it means none. */
    static @Nullable String of(FieldName field, String word) {
        return (field == FieldName.TYPE ? TYPES : SCRIPTS).get(word);
    }
}
