package jianbao.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the label of a charset stands for on the web: the superset that pages with this label really use. */
final class CharsetLabel {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CharsetLabel() {}

    /** The charset of a label; null for none, and for one that no decoder knows. */
    static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "utf8", "utf-8", "unicode-1-1-utf-8", "unicode", "utf" -> StandardCharsets.UTF_8;
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "gb_2312", "gb2312-80", "gb-2312", "gb", "csgb2312" ->
                GB18030;
            case "x-gbk", "cp936", "ms936", "windows-936", "euc-cn", "x-euc-cn", "chinese", "iso-ir-58", "zh_cn" ->
                GB18030;
            case "big5", "big-5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5", "cp950", "windows-950" -> BIG5;
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252" -> WINDOWS_1252;
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> known("windows-31j");
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean" -> known("x-windows-949");
            default -> known(name);
        };
    }

    private static @Nullable Charset known(String name) {
        try {
            Charset charset = Charset.forName(name);
            // A label that could be read in ASCII does not stand for two or four bytes a character.
            return name.startsWith("utf-16") || name.startsWith("utf-32") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
