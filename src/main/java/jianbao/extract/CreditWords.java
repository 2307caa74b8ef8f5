package jianbao.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines of roles and names alone, with or without colons: 编辑 王小舟 校对 吴清. */
final class CreditWords {
    private static final Set<String> ROLES = Set.of(
            "编辑", "责编", "责任编辑", "值班编辑", "见习编辑", "实习编辑", "执行编辑", "本文编辑", "网络编辑", "编审", "主编", "值班主编", "副主编", "校对", "责校",
            "责任校对", "审核", "审校", "审读", "监审", "一审", "二审", "三审", "初审", "复审", "终审", "编校", "排版", "美编", "设计", "海报", "海报设计",
            "视觉", "制图", "绘图", "插画", "视频", "剪辑", "摄像", "配音", "监制", "总监制", "策划", "总策划", "统筹", "出品", "出品人", "制作", "运营",
            "记者", "通讯员", "实习生", "见习记者", "实习记者", "作者", "文", "文字", "撰文", "采写", "执笔", "图", "摄影", "文图", "图文", "编译", "翻译",
            "值班", "来源", "图片", "供图", "供稿");

    private static final Pattern BETWEEN = Pattern.compile("[\\s、,;:/|丨()\\[\\]【】]+");

    /** What stands before a name that signs. */
    private static final String BULLETS = "□■◎●○◆▲";

    private CreditWords() {}

    /** Whether a folded line is nothing but roles and names, and begins with a role, or is a name behind a bullet. */
    static boolean are(String line) {
        String text = line.strip();
        boolean bullet = !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
        boolean role = bullet;
        boolean name = false;
        for (String word : BETWEEN.split(bullet ? text.substring(1) : text)) {
            if (word.isEmpty()) {
                continue;
            }
            if (isRole(word)) {
                role = true;
            } else if (role && (PersonName.certain(word) || isRoleAndName(word))) {
                name = true;
            } else if (isRoleAndName(word)) {
                role = true;
                name = true;
            } else {
                return false;
            }
        }
        return role && name;
    }

    /** Whether a line is nothing but outlets and the names of people. */
    static boolean areNames(String line) {
        boolean any = false;
        for (String word : BETWEEN.split(line)) {
            if (!word.isEmpty() && !OutletName.alone(word) && !PersonName.certain(word)) {
                return false;
            }
            any |= !word.isEmpty();
        }
        return any;
    }

    /** 记者, 新京报记者. */
    private static boolean isRole(String word) {
        return ROLES.contains(word) || word.length() <= 12 && (word.endsWith("记者") || word.endsWith("通讯员"));
    }

    /** 编辑王小舟. */
    private static boolean isRoleAndName(String word) {
        for (int at = 2; at <= word.length() - 2; at++) {
            if (ROLES.contains(word.substring(0, at)) && PersonName.certain(word.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
