package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is written below a picture. */
final class Captions {
    /** A sentence, and then who took or gave the picture. */
    private static final Pattern PICTURED = Pattern.compile(".{6,}[。.）)”\\s（(].{0,16}(?:摄|攝|供图|供圖|提供|资料图片?)[)）]?。?");

    /** What such a text ends with, but for marks: asked first, for the pattern is slow to fail. */
    private static final String LAST = "摄攝图圖供片";

    /** A longer text is a paragraph, in characters. */
    private static final int LONGEST = 120;

    private Captions() {}

    static boolean is(TextBlock block) {
        String text = block.text();
        return block.tag().equals("figcaption")
                || text.length() <= LONGEST
                        && pictured(text)
                        && PICTURED.matcher(text).matches();
    }

    private static boolean pictured(String text) {
        int last = text.length() - 1;
        last -= last > 0 && text.charAt(last) == '。' ? 1 : 0;
        last -= last > 0 && (text.charAt(last) == ')' || text.charAt(last) == '）') ? 1 : 0;
        return LAST.indexOf(text.charAt(last)) >= 0;
    }

    /** The caption of a picture: the block right behind it, if that is one. */
    static @Nullable String of(Layout.Picture picture, List<TextBlock> blocks) {
        if (picture.before() < blocks.size() && is(blocks.get(picture.before()))) {
            return blocks.get(picture.before()).text();
        }
        return picture.alt().isEmpty() ? null : picture.alt();
    }
}
