package jianbao.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes have the form of UTF-8.
 *
 * @param wellFormed sequences of two bytes and more that are well formed
 * @param malformed bytes and sequences that are not
 * @param cut how many bytes at the end begin a character that is cut off
 */
record Utf8Form(int wellFormed, int malformed, int cut) {
    /**
     * In well-formed sequences for a malformed one. Text of another charset has more malformed sequences than
     * well-formed ones; a page with a foreign fragment or truncated strings has some per cent of its characters.
     */
    private static final int SOUND_FOR_A_STRAY = 10;

    /** In malformed sequences: where they outnumber the others by this, the rest need not be seen. */
    private static final int HOPELESS = 64;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Whether nothing but ASCII was seen. */
    boolean isAscii() {
        return wellFormed == 0 && malformed == 0 && cut == 0;
    }

    /** Whether the bytes are UTF-8, but for a cut end and a few stray bytes. */
    boolean isUtf8() {
        return malformed <= wellFormed / SOUND_FOR_A_STRAY && (wellFormed > 0 || cut == 0);
    }

    /** Looks at bytes from a place on; stops early where they are clearly something else. */
    static Utf8Form of(byte[] bytes, int start) {
        int wellFormed = 0;
        int malformed = 0;
        int i = start;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i = afterAscii(bytes, i + 1);
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 0) {
                wellFormed++;
                i += length;
            } else if (length == 0) {
                return new Utf8Form(wellFormed, malformed, bytes.length - i);
            } else {
                malformed++;
                i++;
                if (malformed > wellFormed + HOPELESS) {
                    break;
                }
            }
        }
        return new Utf8Form(wellFormed, malformed, 0);
    }

    private static int afterAscii(byte[] bytes, int from) {
        int i = from;
        while (i + 8 <= bytes.length && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The length of the sequence at a place; 0 if it is cut by the end, -1 if it is malformed. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? -1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : -1;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return 0;
            }
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return -1;
            }
        }
        return length < 3 || isInRange(lead, bytes[at + 1] & 0xFF) ? length : -1;
    }

    /** Neither overlong, nor a surrogate, nor beyond the last code point. */
    private static boolean isInRange(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
