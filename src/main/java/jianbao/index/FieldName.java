package jianbao.index;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianbao.text.EditDistance;
import jianbao.text.Folding;
import org.jspecify.annotations.Nullable;

/** The fields that a query can name, in English and Chinese; Traditional names fold to the Simplified ones. */
enum FieldName {
    TITLE(Fields.TITLE_UNITS, "标题", "题目", "题名"),
    SOURCE(Fields.SOURCE, "来源", "媒体", "出处"),
    AUTHOR(Fields.AUTHOR, "作者", "记者", "通讯员"),
    EDITOR(Fields.EDITOR, "责编", "编辑", "责任编辑"),
    SITE(Fields.SITE, "网站", "站点"),
    SECTION(Fields.SECTION, "栏目", "频道", "版面"),
    URL(Fields.URL, "网址", "地址"),
    TYPE(Fields.TYPE, "类型"),
    SCRIPT(Fields.SCRIPT, "字体", "文字"),
    DATE(Fields.FROM, "日期", "时间", "发布"),
    QUALITY(Fields.QUALITY, "质量");

    private static final Map<String, FieldName> NAMES = names();

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other
    private final List<String> chinese;

    FieldName(String field, String... chinese) {
        this.field = field;
        this.chinese = List.of(chinese);
    }

    /** The Lucene field. */
    String field() {
        return field;
    }

    /** The name in English. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a name, folded; null if there is none. */
    static @Nullable FieldName of(String folded) {
        return NAMES.get(folded);
    }

    /** The field whose English name a folded word is probably meant to be; null if it is like none. */
    static @Nullable FieldName like(String folded) {
        int slips = folded.length() < 4 ? 0 : folded.length() < 5 ? 1 : 2;
        for (FieldName name : slips == 0 ? new FieldName[0] : values()) {
            if (EditDistance.between(folded, name.label()) <= slips) {
                return name;
            }
        }
        return null;
    }

    private static Map<String, FieldName> names() {
        var names = new HashMap<String, FieldName>();
        for (FieldName name : values()) {
            names.put(name.label(), name);
            name.chinese.forEach(chinese -> names.put(Folding.fold(chinese), name));
        }
        return names;
    }
}
