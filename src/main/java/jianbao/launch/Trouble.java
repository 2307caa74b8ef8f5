package jianbao.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user is told when no child can be started: one sentence, in English or Chinese. */
final class Trouble {
    private static final String WHERE = "https://adoptium.net/";

    private Trouble() {}

    static String noJava(int needed, int found, @Nullable String demanded) {
        return noJava(needed, found, demanded, chinese(System.getenv()));
    }

    static String noJava(int needed, int found, @Nullable String demanded, boolean chinese) {
        if (demanded != null) {
            return String.format(
                    Locale.ROOT,
                    chinese
                            ? "jianbao: 环境变量 JIANBAO_JAVA 指向 %2$s,那里没有 Java %1$d 或更新的版本:请改正或清除它。"
                            : "jianbao: JIANBAO_JAVA names %2$s, where there is no Java %1$d or newer: correct it, or unset it.",
                    needed,
                    demanded);
        }
        return String.format(
                Locale.ROOT,
                chinese
                        ? "jianbao: 需要 Java %1$d 或更新的版本,而这里是 Java %2$d,也没有找到别的:请安装(%3$s),或用环境变量 JIANBAO_JAVA 指明它的位置。"
                        : "jianbao: this is Java %2$d and no Java %1$d or newer was found: install one (%3$s), or set JIANBAO_JAVA to its folder.",
                needed,
                found,
                WHERE);
    }

    static String doesNotStart(Path java, IOException why) {
        return String.format(
                Locale.ROOT,
                chinese(System.getenv()) ? "jianbao: 无法启动 %s:%s" : "jianbao: %s does not start: %s",
                java,
                why.getMessage());
    }

    /** Said once, when a cache is made for the first time. */
    static String training(Path folder) {
        return String.format(
                Locale.ROOT,
                chinese(System.getenv())
                        ? "jianbao: 正在后台准备更快的启动(%s;JIANBAO_AOT=off 可关闭)。"
                        : "jianbao: preparing faster starts in the background (%s; JIANBAO_AOT=off turns it off).",
                folder);
    }

    /** By the settings that the C library obeys, in its order; where there are none (Windows), by Java's. */
    static boolean chinese(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("zh");
            }
        }
        return Locale.getDefault().getLanguage().equals("zh");
    }
}
