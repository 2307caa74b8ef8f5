package jianbao.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Repair;

/** Character references that were escaped twice, so that they stand in the text: 天山&nbsp;南北, &amp;#8220;. */
final class DoubleEntities implements Damage {
    private static final double CONFIDENCE = 0.95;

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp;)*(?:#(\\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z]{2,8}));");

    /** The references that writing programs make; others are more likely to be meant. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("hellip", "…"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("yen", "¥"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("permil", "‰"),
            Map.entry("plusmn", "±"));

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.AMPERSAND);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            at = matcher.end();
            String character = character(matcher);
            if (!character.isEmpty()) {
                ledger.add(Repair.Type.DOUBLE_ENTITY, matcher.group(), character, CONFIDENCE);
                mended.append(text, copied, matcher.start()).append(character);
                copied = matcher.end();
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }

    /** What a reference stands for; empty for one that is unknown. Line ends become spaces, as lines are kept. */
    private static String character(Matcher matcher) {
        if (matcher.group(3) != null) {
            return NAMED.getOrDefault(matcher.group(3), "");
        }
        int codePoint =
                matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : Integer.parseInt(matcher.group(2), 16);
        if (codePoint == 0xA0 || codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return " ";
        }
        boolean shown = Character.isDefined(codePoint)
                && codePoint >= ' '
                && Character.getType(codePoint) != Character.SURROGATE;
        return shown && Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}
