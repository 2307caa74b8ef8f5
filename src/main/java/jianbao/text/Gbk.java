package jianbao.text;

import java.nio.charset.Charset;

/** The double-byte characters of GBK, both ways, with the private-use places that GB18030 gives to the others. */
final class Gbk {
    private static final Charset CHARSET = CharsetLabel.GB18030;
    private static final int FIRST_LEAD = 0x81;
    private static final int FIRST_TRAIL = 0x40;
    private static final int LAST = 0xFE;
    private static final int TRAILS = LAST - FIRST_TRAIL + 1;

    /** By lead and trail; 0 where there is no character. */
    private static final char[] CHARACTERS = characters();

    private static final char[] CODES = codes();

    private Gbk() {}

    /** The character of two bytes; 0 for none. */
    static char character(int lead, int trail) {
        boolean inside = lead >= FIRST_LEAD && lead <= LAST && trail >= FIRST_TRAIL && trail <= LAST;
        return inside ? CHARACTERS[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] : 0;
    }

    /** The two bytes of a character, the lead the higher; 0 for one that has not two. */
    static int code(char character) {
        return CODES[character];
    }

    private static char[] characters() {
        byte[] bytes = new byte[(LAST - FIRST_LEAD + 1) * TRAILS * 3];
        int at = 0;
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                bytes[at++] = (byte) lead;
                bytes[at++] = (byte) (trail == 0x7F ? ' ' : trail);
                bytes[at++] = '\n';
            }
        }
        char[] characters = new char[bytes.length / 3];
        String[] lines = new String(bytes, CHARSET).split("\n");
        for (int i = 0; i < characters.length; i++) {
            boolean single = lines[i].length() == 1 && lines[i].charAt(0) != '\uFFFD';
            characters[i] = single ? lines[i].charAt(0) : 0;
        }
        return characters;
    }

    private static char[] codes() {
        char[] codes = new char[1 << Character.SIZE];
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                char character = character(lead, trail);
                if (character != 0) {
                    codes[character] = (char) (lead << 8 | trail);
                }
            }
        }
        return codes;
    }
}
