package jianbao.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianbao.Marked;

/**
 * How text is set off: by colour and links where the terminal can, by 【】 otherwise.
 *
 * @param colour whether there are colours
 * @param links whether there are hyperlinks
 */
record Style(boolean colour, boolean links) {
    static final Style PLAIN = new Style(false, false);

    /** When colours are used. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";
    private static final Set<String> LINKING_PROGRAMS =
            Set.of("iterm.app", "wezterm", "vscode", "ghostty", "hyper", "tabby");

    /** The style for standard output; no-color.org and bixense.com/clicolors tell the variables. */
    static Style of(When when, Environment environment) {
        boolean dumb = environment.variable("TERM").equals("dumb");
        boolean forced = !Set.of("", "0").contains(environment.variable("CLICOLOR_FORCE"));
        boolean refused = !environment.variable("NO_COLOR").isEmpty()
                || environment.variable("CLICOLOR").equals("0");
        boolean colour = switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> refused ? false : forced || environment.outTerminal() && !dumb;
        };
        return new Style(colour, environment.outTerminal() && !dumb && when != When.NEVER && links(environment));
    }

    /** A terminal that does not know the sequence may show it, so only those known to know it get it. */
    private static boolean links(Environment environment) {
        String forced = environment.variable("FORCE_HYPERLINK");
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        String term = environment.variable("TERM");
        if (term.startsWith("screen") || term.startsWith("tmux")) {
            return false;
        }
        String vte = environment.variable("VTE_VERSION");
        return !environment.variable("WT_SESSION").isEmpty()
                || !environment.variable("KONSOLE_VERSION").isEmpty()
                || !environment.variable("DOMTERM").isEmpty()
                || term.contains("kitty")
                || term.contains("alacritty")
                || LINKING_PROGRAMS.contains(
                        environment.variable("TERM_PROGRAM").toLowerCase(Locale.ROOT))
                || vte.length() >= 4 && vte.compareTo("5000") >= 0;
    }

    String bold(String text) {
        return set("1", text);
    }

    String dim(String text) {
        return set("2", text);
    }

    String bar(String text) {
        return set("36", text);
    }

    String match(String text) {
        return set("1;31", text);
    }

    String kept(String text) {
        return set("32", text);
    }

    private String set(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + RESET : text;
    }

    /** Marked text fit to print: where there is no colour the matches stand in 【】, which take columns like any text. */
    Marked prepared(Marked marked) {
        Marked clean = Marks.clean(marked);
        return colour ? clean : new Marked(Marks.bracketed(clean), List.of());
    }

    /** The colours of {@link #prepared} text, bold or not. */
    String painted(Marked marked, boolean bold) {
        if (!colour || marked.text().isEmpty()) {
            return marked.text();
        }
        String around = bold ? ESCAPE + "1m" : "";
        var out = new StringBuilder(around);
        int at = 0;
        for (Marked.Span mark : marked.marks()) {
            out.append(marked.text(), at, mark.start()).append(ESCAPE).append("1;31m");
            out.append(marked.text(), mark.start(), mark.end()).append(RESET).append(around);
            at = mark.end();
        }
        out.append(marked.text().substring(at));
        return bold ? out.append(RESET).toString() : out.toString();
    }

    /** The text as a link (OSC 8); addresses that are no web or file address make none. */
    String link(String text, String address) {
        return links && harmless(address) ? "\u001b]8;;" + address + "\u001b\\" + text + "\u001b]8;;\u001b\\" : text;
    }

    private static boolean harmless(String address) {
        boolean visible = address.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!visible) {
            return false;
        }
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && Set.of("http", "https", "file").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
