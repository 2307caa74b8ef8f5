package jianbao.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the user's environment says about the virtual machine. */
final class Settings {
    private static final String OPTIONS = "JIANBAO_OPTS";
    private static final String CACHE = "JIANBAO_AOT";

    /** All variables that give flags to a Java: ours, and those that Java itself reads. */
    private static final String[] FLAGS = {OPTIONS, "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"};

    /** Parts of flags that contradict one of ours: a Java with two collectors, or two caches, does not start. */
    private static final String[] CONTRADICTIONS = {
        "GC", "AOT", "share", "Shared", "CompactObjectHeaders", "agent", "-module", "MinimalJVM"
    };

    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The user's own flags for the program. */
    List<String> options() {
        String options = environment.get(OPTIONS);
        return options == null || options.trim().isEmpty() ? new ArrayList<>() : Words.of(options);
    }

    /** Whether the user chose something that we would choose otherwise: then we choose nothing. */
    boolean takeCharge() {
        for (String variable : FLAGS) {
            String value = environment.get(variable);
            for (String contradiction : CONTRADICTIONS) {
                if (value != null && value.contains(contradiction)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no variable gives any flag. */
    boolean plain() {
        for (String variable : FLAGS) {
            if (environment.containsKey(variable)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cache may be made and used. */
    boolean cache() {
        String value = environment.get(CACHE);
        return value == null || !(value.equals("off") || value.equals("0") || value.equals("false"));
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Words, where quotes hold a word with spaces together. A class of its own, loaded where there are words to split. */
    static final class Words {
        private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

        private Words() {}

        static List<String> of(String options) {
            List<String> words = new ArrayList<>();
            for (Matcher word = WORD.matcher(options); word.find(); ) {
                String quoted = word.group(1) != null ? word.group(1) : word.group(2);
                words.add(quoted != null ? quoted : word.group(3));
            }
            return words;
        }
    }
}
