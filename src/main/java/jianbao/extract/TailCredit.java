package jianbao.extract;

import java.util.regex.Matcher;

/** Who edited, set behind the last sentence of a body: ...举行。（责任编辑：王小舟）; （編輯：王小舟）1130315, as Taiwan's news agency ends its news. */
final class TailCredit {
    /** Characters at the end of a paragraph that are looked at. */
    private static final int REACH = 60;

    private static final String ROLES = CreditRoles.any(CreditRoles.EDITORS, false);

    private static final Sought CREDIT = new Sought("(?<=[。!?…”」』)\"]) ?"
            + "(?:[(\\[【](?:[^()\\[\\]【】。]{0,12} )?(?:" + ROLES
            + "|编译|核稿|线索提供|原标题|原题) ?[:/|][^()\\[\\]【】。]{2,30}[)\\]】] ?(?:\\d{7,8})?"
            + "|(?:" + ROLES + "|线索提供|稿源) ?[:/|][^。:]{2,30}"
            + "|返回\\p{IsHan}{1,6}[,，] ?查看更多)$");

    private TailCredit() {}

    /** Whether what stands behind a label stands there: most paragraphs have none, and need not be searched. */
    private static boolean labels(String paragraph, int from) {
        if (paragraph.endsWith("查看更多")) {
            return true;
        }
        for (int i = from; i < paragraph.length(); i++) {
            if (":：/／|｜".indexOf(paragraph.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a paragraph's credit begins, the space before it included; its length if it has none. */
    static int start(String paragraph) {
        int from = Math.max(0, paragraph.length() - REACH);
        if (!labels(paragraph, from)) {
            return paragraph.length();
        }
        Matcher m = CREDIT.find(Line.plain(paragraph.substring(from)), 0);
        // (线索提供:X)[编辑:Y]: one behind the other.
        return m != null ? start(paragraph.substring(0, from + m.start())) : paragraph.length();
    }
}
