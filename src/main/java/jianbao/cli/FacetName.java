package jianbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.index.Facet;
import org.jspecify.annotations.Nullable;

/** What articles are counted by, as a user names it. */
final class FacetName {
    /** No query can name these, so the index knows no Chinese for them. */
    private static final Map<String, Facet> PERIODS =
            Map.of("年", Facet.YEAR, "年份", Facet.YEAR, "月", Facet.MONTH, "月份", Facet.MONTH);

    /** The Chinese name that is told; the index takes others as well. */
    private static final Map<Facet, String> CHINESE = chinese();

    private FacetName() {}

    private static Map<Facet, String> chinese() {
        var names = new LinkedHashMap<Facet, String>();
        names.put(Facet.SOURCE, "来源");
        names.put(Facet.AUTHOR, "作者");
        names.put(Facet.SECTION, "栏目");
        names.put(Facet.SITE, "网站");
        names.put(Facet.TYPE, "类型");
        names.put(Facet.SCRIPT, "字体");
        names.put(Facet.YEAR, "年");
        names.put(Facet.MONTH, "月");
        return names;
    }

    /** The facet of a name in either language; null if there is none. */
    static @Nullable Facet read(String name) {
        return PERIODS.containsKey(name) ? PERIODS.get(name) : Facet.of(name);
    }

    /** All names, for who mistyped one. */
    static String all() {
        var names = new ArrayList<String>();
        CHINESE.forEach((facet, chinese) -> names.add(facet.label() + " " + chinese));
        return String.join(", ", names);
    }

    static List<String> labels() {
        return CHINESE.keySet().stream().map(Facet::label).toList();
    }
}
