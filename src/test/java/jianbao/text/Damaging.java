package jianbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Damages text as programs were seen to do it, so that mending can be held against what there was. */
final class Damaging {
    private static final Charset GB = Charset.forName("GB18030");

    /** Bytes as Latin-1 characters, so that they can be searched and replaced as a byte-blind program does it. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Map<Integer, String> READINGS = readings();

    private Damaging() {}

    /** Puts the readings of some characters behind them, everywhere. */
    static String glossed(String text, String characters) {
        StringBuilder glossed = new StringBuilder();
        text.codePoints().forEach(cp -> {
            glossed.appendCodePoint(cp);
            if (characters.indexOf(cp) >= 0 && READINGS.containsKey(cp)) {
                glossed.append('(').append(READINGS.get(cp)).append(')');
            }
        });
        return glossed.toString();
    }

    /** The same, done on GBK bytes without regard to where characters begin. */
    static String glossedBlindly(String text, String characters) {
        String bytes = new String(text.getBytes(GB), BYTES);
        for (int cp : characters.codePoints().toArray()) {
            if (READINGS.containsKey(cp)) {
                String pair = new String(Character.toString(cp).getBytes(GB), BYTES);
                String reading = new String(("(" + READINGS.get(cp) + ")").getBytes(GB), BYTES);
                bytes = bytes.replace(pair, pair + reading);
            }
        }
        return decoded(bytes.getBytes(BYTES));
    }

    /** GBK as a decoder reads it that puts a question mark for a byte that begins no character. */
    private static String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead <= 0x80) {
                text.append(lead == 0x80 ? '€' : (char) lead);
            } else if (Gbk.character(lead, trail) != 0) {
                text.append(Gbk.character(lead, trail));
                i++;
            } else {
                text.append('?');
                i += trail == '(' || trail >= 0x80 ? 1 : 0;
            }
        }
        return text.toString();
    }

    /** UTF-8 read as the GBK of Windows, where 80 is the euro sign. */
    static String utf8AsGbk(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder misread = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            char pair = i + 1 < bytes.length ? Gbk.character(lead, bytes[i + 1] & 0xFF) : 0;
            if (lead <= 0x80) {
                misread.append(lead == 0x80 ? '€' : (char) lead);
            } else if (pair != 0) {
                misread.append(pair);
                i++;
            } else {
                misread.append('?');
            }
        }
        return misread.toString();
    }

    static String utf8AsLatin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
    }

    private static Map<Integer, String> readings() {
        Map<Integer, String> readings = new HashMap<>();
        List<String> lines = Resource.body("readings.txt").lines().toList();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String reading = line.substring(0, space);
            if (Readings.isToneMarked(reading) && reading.getBytes(GB).length <= reading.length() + 1) {
                line.substring(space + 1).codePoints().forEach(cp -> readings.putIfAbsent(cp, reading));
            }
        }
        return readings;
    }
}
