package jianbao.extract;

import java.util.Locale;
import java.util.Random;

/** Text that says nothing and has the shape of Chinese or English: its words, commas and full stops are drawn by chance. */
final class MadeUpText {
    private static final String HAN = "山河湖海春夏秋冬农工商学村镇城乡水电路桥粮棉果蔬牛羊鱼茶会议项目发展建设群众干部技术服务产业生态教育医疗的了在是和有不人这中大为上个国我以要他时来用们";

    private static final String[] SMALL =
            "the of and to in a is that for it as was with be by on are at from".split(" ");
    private static final String[] SYLLABLES =
            "ba der lin mo tra ven so ril ka pe nor ti sal gu rem or ash ten".split(" ");

    private final Random random;
    private final boolean chinese;

    MadeUpText(Random random, boolean chinese) {
        this.random = random;
        this.chinese = chinese;
    }

    boolean chinese() {
        return chinese;
    }

    /** One or the other, as the language is. */
    String either(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }

    /** So many characters, or about half as many words. */
    String words(int length) {
        var out = new StringBuilder();
        for (int i = 0; i < (chinese ? length : (length + 1) / 2); i++) {
            out.append(
                    chinese ? String.valueOf(HAN.charAt(random.nextInt(HAN.length()))) : (i == 0 ? "" : " ") + word());
        }
        return chinese ? out.toString() : capital(out.toString());
    }

    private String word() {
        if (random.nextInt(5) < 2) {
            return SMALL[random.nextInt(SMALL.length)];
        }
        var word = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return random.nextInt(10) == 0 ? capital(word.toString()) : word.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String sentences(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean quoted = random.nextInt(8) == 0;
            out.append(quoted ? "“" : i > 0 && !chinese ? " " : "").append(words(8 + random.nextInt(16)));
            for (int c = random.nextInt(3); c > 0; c--) {
                out.append(either("，", ", ")).append(words(6 + random.nextInt(14)));
            }
            out.append(either("。", ".")).append(quoted ? "”" : "");
        }
        return out.toString();
    }

    String name() {
        return chinese ? words(2 + random.nextInt(2)) : capital(word()) + " " + capital(word());
    }

    /** A name as programs have them, whatever the language of the page. */
    String code() {
        return word().toLowerCase(Locale.ROOT) + (random.nextInt(3) == 0 ? "_" + random.nextInt(10) : "");
    }

    String number() {
        return String.valueOf(random.nextInt(random.nextBoolean() ? 100 : 10_000));
    }

    String day() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return either("2023-%02d-%02d".formatted(month, day), "%d/%d/2023".formatted(month, day));
    }

    /** Items of a list of links. */
    String links(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("<li><a href=/l>").append(words(3 + random.nextInt(12))).append("</a></li>");
        }
        return out.toString();
    }
}
