package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.Credits.Author;
import org.jspecify.annotations.Nullable;

/** Reads the names out of a byline: 石榴云/新疆日报记者 刘翔 is 刘翔, a 记者 of 石榴云 and 新疆日报. */
final class BylineText {
    /** Names in one byline, at most: a longer list is a roll of honour. */
    private static final int MOST = 8;

    static final Sought ROLE = new Sought("(?:全媒体|融媒体|首席|见习|实习|特约|特派|文字|摄影|高级|资深|职工|驻[^\\s,、:]{1,4})?"
            + "(?:(?<!小)记者|通讯员|实习生|评论员|撰稿人|(?:专栏|特约|签约)作者|观察员)|特约撰稿");
    private static final Sought TAIL = new Sought(
            "(?:摄影报道|综合报道|发自|报道|报导|电$|讯$|编译|采写|撰写|供图|受访者|撰文|文/|/文|/图|/摄|摄/|图/|文并摄|文图|(?<=\\p{IsHan}{2})摄$).*$");
    private static final Pattern SEVERAL = Pattern.compile("[、,，;；&|+]");
    private static final Pattern REPORTED = Pattern.compile("\\p{IsHan}{2,6}报导.*");
    private static final Pattern CAMERA = Pattern.compile("^(?:摄影?|图)$");
    private static final Pattern OWN = Pattern.compile("^[^\\p{IsHan}\\p{L}]*(?:本报|本网|本刊|本台|本社|本站|总台|我报|专栏|文)?$");

    /** Han characters of a name: in a longer text a place is glued to it. */
    private static final int LONGEST_NAME = 4;

    private BylineText() {}

    /** The authors of a text that holds a role word; empty if its names do not read as names. */
    static List<Author> roles(String text, String plain) {
        List<int[]> roles = new ArrayList<>();
        for (Matcher m = ROLE.find(plain, 0); m != null && roles.size() < MOST; m = ROLE.find(plain, m.end())) {
            roles.add(new int[] {m.start(), m.end()});
        }
        List<Author> authors = new ArrayList<>();
        int nameStart = 0;
        for (int r = 0; r < roles.size(); r++) {
            int[] role = roles.get(r);
            int attached = attached(plain, role[0], nameStart);
            int next = r + 1 < roles.size() ? attached(plain, roles.get(r + 1)[0], role[1]) : plain.length();
            List<String> outlets =
                    attached == nameStart && r > 0 ? List.of() : outlets(text.substring(attached, role[0]));
            names(text.substring(role[1], Math.max(role[1], next)), text.substring(role[0], role[1]), outlets, authors);
            nameStart = role[1];
        }
        return authors;
    }

    /** Where the word begins that stands directly before a role: 新疆日报 in 新疆日报记者; names glued to the role before are none. */
    private static int attached(String plain, int role, int from) {
        int start = role;
        while (start > from && " ,、;:()[]。□■●▲".indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        return start == from && from > 0 ? role : start;
    }

    private static List<String> outlets(String attached) {
        List<String> outlets = new ArrayList<>();
        for (String part : attached.split("[/／·、|｜]")) {
            String outlet = part.strip();
            if (!OWN.matcher(Line.plain(outlet)).matches() && outlet.length() <= 20) {
                outlets.add(outlet);
            }
        }
        return outlets;
    }

    private static void names(String region, String role, List<String> outlets, List<Author> into) {
        String said = role;
        List<String> names = new ArrayList<>();
        String text = Line.narrow(region).strip();
        while (!text.isEmpty() && ":/ ".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        for (String part : PersonName.split(closed(text))) {
            if (CAMERA.matcher(Line.plain(part)).matches()) {
                said = names.isEmpty() ? said : part;
                break;
            }
            String name = untailed(part);
            boolean listed = region.contains("、" + name) && PersonName.plausible(name);
            // 山东冠县报道 behind a name is where it was written.
            boolean place = !names.isEmpty()
                    && name.length() < part.length()
                    && (!PersonName.certain(name)
                            || REPORTED.matcher(Line.plain(part)).matches() && text.contains("/" + part));
            if (place || !listed && !PersonName.follows(name, names) || names.size() == MOST) {
                break;
            }
            names.add(name);
        }
        for (String name : names) {
            if (into.stream().noneMatch(a -> a.name().equals(name))) {
                into.add(new Author(name, said, outlets));
            }
        }
    }

    /** What stands before the bracket that closes a text in which none is opened. */
    private static String closed(String text) {
        int close = text.indexOf(')');
        return close < 0 || text.lastIndexOf('(', close) >= 0 ? text : text.substring(0, close);
    }

    /** A part of a byline without what stands behind the name: 韩守一台北15日电, 刘威摄. */
    private static String untailed(String part) {
        Matcher tail = TAIL.find(Line.plain(part), 0);
        if (tail == null) {
            return part;
        }
        String name = part.substring(0, tail.start()).strip();
        String undated = name.replaceFirst("(?:\\d{1,2}月)?\\d{1,2}日$", "");
        return undated.length() < name.length() || name.length() > LONGEST_NAME ? PersonName.leading(undated) : name;
    }

    /** Who stands before the first role word: 韩守一 通讯员 刘亭秋 behind 作者. */
    private static Stream<Author> beforeRole(String text, String plain, @Nullable String role) {
        Matcher first = ROLE.find(plain, 0);
        List<String> names = first == null ? List.of() : PersonName.split(text.substring(0, first.start()));
        return names.stream().allMatch(PersonName::certain)
                ? names.stream().map(name -> new Author(name, role, List.of()))
                : Stream.empty();
    }

    /** The authors of a text in which a label says that names follow; {@code loose} lets pen names through. */
    static List<Author> labelled(String text, @Nullable String role, boolean loose) {
        String plain = Line.plain(text);
        if (ROLE.in(plain)) {
            List<Author> authors = roles(text, plain);
            if (!authors.isEmpty()) {
                return Stream.concat(beforeRole(text, plain, role), authors.stream())
                        .toList();
            }
        }
        List<Author> authors = new ArrayList<>();
        List<String> parts = PersonName.split(Line.narrow(text));
        // 文｜财新 韩守一: where the writer works stands before the name.
        boolean works = parts.size() > 1
                && !PersonName.certain(parts.get(0))
                && PersonName.certain(parts.get(1))
                && !SEVERAL.matcher(text).find();
        List<String> outlets = works ? List.of(parts.removeFirst()) : List.of();
        for (String part : parts) {
            String name = untailed(part);
            if (!PersonName.follows(name, authors.stream().map(Author::name).toList()) || authors.size() == MOST) {
                break;
            }
            authors.add(new Author(name, role, outlets));
        }
        String whole = text.strip();
        if (authors.isEmpty() && loose && PersonName.penName(whole)) {
            String first = whole.split("\\s")[0];
            authors.add(new Author(PersonName.western(whole) ? whole : first, role, List.of()));
        }
        return authors;
    }
}
