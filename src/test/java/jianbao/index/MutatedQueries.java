package jianbao.index;

import java.util.List;
import java.util.Random;

/** Queries as nobody types them: pieces of texts and of the query language in any order, and mutations of them. */
final class MutatedQueries {
    private static final List<String> PIECES = List.of(
            "的",
            "工作",
            "企业",
            "北京",
            "发展",
            "C919",
            "iphone",
            "5G",
            "6.8%",
            "ne*",
            "ab?c",
            "a*b*c*",
            "发*展",
            "*",
            "?",
            "的*了",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "「",
            "『",
            "《",
            "》",
            " ",
            "  ",
            "　",
            " OR ",
            " AND ",
            " NOT ",
            "-",
            "~",
            " ~3 ",
            " ~99 ",
            " ~10 ",
            "title:",
            "标题：",
            "来源:",
            "作者:",
            "date:",
            "日期:2025-10..2026-01",
            "date:>2020",
            "date:0000-99",
            "type:topic",
            "quality:<0.5",
            "url:",
            "section:",
            ":",
            "谁是",
            "什么时候",
            "，",
            "。",
            "\n",
            "\t",
            "\0",
            "𠮷",
            "🙂",
            "e\u0301",
            "\uD83D",
            "\uDE00",
            "著",
            "裏",
            "，，，",
            "||",
            "&&",
            "|",
            "&",
            "/",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "^2",
            "+",
            "#",
            "１２３",
            "ＡＢ",
            "한국",
            "かな");

    private final Random random;

    MutatedQueries(long seed) {
        random = new Random(seed);
    }

    String next() {
        String query =
                random.nextInt(12) == 0 ? pasted() : pieces(1 + random.nextInt(random.nextInt(8) == 0 ? 120 : 12));
        return random.nextInt(3) == 0 ? mutated(query) : query;
    }

    private String pieces(int count) {
        var query = new StringBuilder();
        for (int i = 0; i < count; i++) {
            query.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(6) == 0) {
                query.appendCodePoint(0x4E00 + random.nextInt(400));
            }
        }
        return query.toString();
    }

    /** A long text without any syntax, or one piece over and over, or many with a space or an OR between. */
    private String pasted() {
        String joint = List.of("", " ", " OR ", " ~5 ", "，", " -").get(random.nextInt(6));
        boolean same = random.nextBoolean();
        String piece = PIECES.get(random.nextInt(8));
        var query = new StringBuilder();
        while (query.length() < 900) {
            query.append(same ? piece : PIECES.get(random.nextInt(8))).append(joint);
        }
        return query.toString();
    }

    private String mutated(String query) {
        var mutated = new StringBuilder(query);
        for (int i = random.nextInt(5); i >= 0 && mutated.length() > 1; i--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, (char) random.nextInt(0x10000));
                default -> mutated.setCharAt(at, mutated.charAt(random.nextInt(mutated.length())));
            }
        }
        return mutated.toString();
    }
}
