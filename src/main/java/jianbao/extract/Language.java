package jianbao.extract;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** In which language a body is written, by the scripts of its letters; where those do not tell, as the page declares. */
final class Language {
    /** The share of letters that must be kana before Han text is Japanese: Chinese quotes a の now and then. */
    private static final double KANA = 0.08;

    private Language() {}

    static @Nullable String of(String body, @Nullable Document page) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            if (c < 0x250) {
                latin++;
            } else if (c >= 0x3040 && c <= 0x30FF) {
                kana++;
            } else if (c >= 0xAC00 && c <= 0xD7A3) {
                hangul++;
            } else if (c >= 0x3400 && c <= 0x9FFF) {
                han++;
            } else {
                other++;
            }
        }
        // A Latin word has some five letters, a Han character stands for a word or half of one.
        int wide = (han + kana + hangul) * 3;
        if (wide == 0 && latin == 0 && other == 0) {
            return null;
        }
        if (wide >= latin && wide >= other) {
            return kana > (han + kana) * KANA ? "ja" : hangul > han ? "ko" : "zh";
        }
        String declared = declared(page);
        return declared != null && !declared.equals("zh") ? declared : other > latin ? null : "en";
    }

    private static @Nullable String declared(@Nullable Document page) {
        Element html = page == null ? null : page.firstElementChild();
        String lang = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return lang.length() >= 2 && (lang.length() == 2 || lang.charAt(2) == '-') ? lang.substring(0, 2) : null;
    }
}
