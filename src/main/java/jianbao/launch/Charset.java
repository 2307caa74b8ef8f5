package jianbao.launch;

import java.io.File;
import java.util.Map;

/** In which charset this Java reads arguments and file names, and how a child is given one that can hold Chinese. */
final class Charset {
    private Charset() {}

    /**
     * Whether Chinese is lost here: the C locale, and those of Western Europe. Others that are not UTF-8 (GB18030, Big5) are the
     * user's choice, and Java reads them right.
     */
    static boolean losesChinese(String charset, String system) {
        boolean unix = system.startsWith("Linux") || system.startsWith("Mac");
        return unix
                && (charset.equals("ANSI_X3.4-1968") || charset.equals("US-ASCII") || charset.startsWith("ISO-8859-"));
    }

    static boolean losesChinese() {
        return losesChinese(System.getProperty("sun.jnu.encoding", ""), System.getProperty("os.name", ""));
    }

    /**
     * Changes the environment so that characters are UTF-8 and the language stays what it was: LC_ALL, which goes before both, goes,
     * and what it said is from now on said of the messages.
     */
    static void correct(Map<String, String> environment) {
        String all = environment.remove("LC_ALL");
        if (all != null && !all.isEmpty()) {
            environment.put("LC_MESSAGES", all);
        }
        environment.put("LC_CTYPE", available());
    }

    /** Old distributions have no C.UTF-8; most have the other. */
    private static String available() {
        boolean lacking = new File("/usr/lib/locale").isDirectory()
                && !new File("/usr/lib/locale/C.utf8").exists()
                && !new File("/usr/lib/locale/C.UTF-8").exists();
        return lacking ? "en_US.UTF-8" : "C.UTF-8";
    }
}
