package jianbao.text;

/** How much decoded bytes look like text that somebody wrote: 1 for every-day text, 0 and less for noise. */
final class Plausibility {
    /** In characters outside ASCII: enough to tell charsets apart, little enough to cost nothing. */
    private static final int SAMPLE = 4000;

    private Plausibility() {}

    /** The mean worth of the first characters outside ASCII; 1 for text that has none. */
    static double of(CharSequence text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length() && seen < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                seen++;
                sum += worth(text, i, c);
            }
        }
        return seen == 0 ? 1 : sum / seen;
    }

    private static double worth(CharSequence text, int at, char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            int rank = FrequentHan.rank(c);
            return rank < FrequentHan.COMMON ? 1 : rank < FrequentHan.RARE ? 0.7 : 0;
        }
        if (c == '\uFFFD') {
            return -2;
        }
        if (c < 0xA0 || Character.getType(c) == Character.PRIVATE_USE) {
            return -1;
        }
        if (c < 0x250) {
            return standsAlone(text, at) ? 1 : -0.5;
        }
        if ((c >= 0x3000 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2030)) {
            return 1;
        }
        if ((c >= 0x3041 && c <= 0x30FE) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x370 && c <= 0x6FF)) {
            return 0.8;
        }
        return 0;
    }

    /** Accented letters and signs of Latin-1 mostly have ASCII beside them; those of misread bytes have each other. */
    private static boolean standsAlone(CharSequence text, int at) {
        return (at == 0 || text.charAt(at - 1) < 0x80) && (at + 1 == text.length() || text.charAt(at + 1) < 0x80);
    }
}
