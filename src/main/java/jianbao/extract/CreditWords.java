package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of roles and names alone, with or without colons: 编辑 王小舟 校对 吴清. */
final class CreditWords {
    private static final Set<String> ROLES = Stream.of(
                    CreditRoles.EDITORS,
                    CreditRoles.STAFF,
                    CreditRoles.WRITERS,
                    List.of("视频", "值班", "来源", "图片", "核稿", "采访", "采访撰文"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WROTE = Set.of("文字", "文", "撰文", "撰稿", "采写", "采访", "采访撰文", "作者", "执笔");

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

    /** Who wrote, where a line is roles and names alone: 文字 羅孟潔 攝影 杜承叡; empty where it is more than that, unless it stands above a body. */
    static List<String> writers(String text, boolean above) {
        List<String> writers = new ArrayList<>();
        boolean wrote = false;
        for (String word : BETWEEN.split(text.strip())) {
            String plain = Line.plain(word);
            if (isRole(plain)) {
                wrote = WROTE.contains(plain);
            } else if (!PersonName.certain(word)) {
                // 文 梅宥廷 天下 Web only: what follows the names is where they wrote.
                return above ? writers : List.of();
            } else if (wrote) {
                writers.add(word);
            }
        }
        return writers;
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
        return ROLES.contains(word)
                || word.length() <= 12 && (word.endsWith("记者") || word.endsWith("通讯员") || word.endsWith("编辑"));
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
