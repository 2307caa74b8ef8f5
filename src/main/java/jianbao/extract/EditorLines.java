package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.Credits.Person;
import org.jspecify.annotations.Nullable;

/**
 * Those who worked on a piece without writing it: 责编 and 校对 are editors, 监制 and 设计 are others.
 *
 * @param editors 责编, 编辑, 校对
 * @param others 监制, 策划, 设计 ...
 * @param lines the lines that are wholly such credits
 */
record EditorLines(List<Person> editors, List<Person> others, Set<Integer> lines) {
    /** Characters of a credits line, at most. */
    private static final int LONGEST = 160;

    private static final String EDITORS = CreditRoles.any(CreditRoles.EDITORS, false);
    private static final String OTHERS = CreditRoles.any(CreditRoles.STAFF, false);
    private static final Pattern CREDIT = Pattern.compile("(?<!\\p{IsHan})(?:\\p{IsHan}{2,6}(?:新闻|网|报))?((?:" + EDITORS
            + "|" + OTHERS + ")(?:[/、](?:" + EDITORS + "|" + OTHERS + "))?) ?([:/|]) ?");

    /** The last characters of the roles. */
    private static final String CREDIT_ENDS = Stream.of(CreditRoles.EDITORS, CreditRoles.STAFF)
            .flatMap(List::stream)
            .map(role -> role.substring(role.length() - 1))
            .distinct()
            .collect(Collectors.joining());

    /** Roles that need no colon where each stands before one name: 编辑 王小舟 校对 吴清. */
    private static final String PLAIN = "(责任编辑|责编|值班编辑|编辑|校对)";

    private static final Pattern BARE = Pattern.compile("(?:^[\\s\\[(]*(?:[^\\s]{0,8}网)?|(?<=\\p{IsHan}) +)" + PLAIN
            + " +(?=\\p{IsHan}{2,4}(?:[\\s\\])]*$| +" + PLAIN + " ))");
    private static final Pattern NEXT = Pattern.compile(
            " +(?:\\p{IsHan} {1,4}\\p{IsHan}|\\p{IsHan}{2,8}) ?[:/]|[|()\\[\\]<>。;]|_|[A-Z]{0,4}\\d{2}");
    /** The spellings of one role. */
    private static final Set<String> EDITOR = Set.of("编辑", "责编", "责任编辑", "本文编辑", "网络编辑");

    private static final Set<String> EDITOR_ROLES = Set.copyOf(CreditRoles.EDITORS);

    /** The names of the editors. */
    Set<String> names() {
        return editors.stream().map(Person::name).collect(Collectors.toSet());
    }

    static EditorLines of(List<Line> lines, int from, int to) {
        List<Person> editors = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        Set<Integer> whole = new TreeSet<>();
        int first = lines.size();
        int last = -1;
        for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
            first = lines.get(i).paragraph() ? Math.min(first, i) : first;
            last = lines.get(i).paragraph() ? i : last;
        }
        for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
            Line line = lines.get(i).tail();
            Set<Integer> alone = line == lines.get(i) ? whole : new TreeSet<>();
            if (line.han() && line.whole() && line.text().length() <= LONGEST && mayCredit(line)) {
                // 导演 between paragraphs directed what they tell of.
                boolean amid = i > first && i < last;
                read(line.pieced(), i, editors, amid ? null : others, alone);
            }
        }
        return new EditorLines(editors, others, whole);
    }

    /** Whether a line has what its role ends with, however its pieces are set apart. */
    private static boolean mayCredit(Line line) {
        String plain = line.plain();
        return line.labelEnds(CREDIT_ENDS) || plain.indexOf('编') >= 0 || plain.indexOf('校') >= 0;
    }

    /** Reads the credits of a line; only those of editors where {@code others} is null. */
    private static void read(
            Line line, int i, List<Person> editors, @Nullable List<Person> others, Set<Integer> whole) {
        boolean credited = line.labelEnds(CREDIT_ENDS);
        Matcher m = CREDIT.matcher(line.plain());
        boolean found = false;
        int first = -1;
        while (credited && m.find()) {
            if (others == null && !isEditor(m)) {
                return;
            }
            first = first < 0 ? m.start() : first;
            found |= people(line, m, editors, others);
        }
        if (!found
                && first < 0
                && (line.plain().contains("编辑 ")
                        || line.plain().contains("责编 ")
                        || line.plain().contains("校对 "))) {
            Matcher bare = BARE.matcher(line.plain());
            while (bare.find() && (first >= 0 || bare.start() == 0)) {
                first = Math.max(0, first);
                found |= people(line, bare, editors, others);
            }
        }
        boolean empty = first >= 0 && line.key().length() <= 6;
        if ((found || empty) && first <= 10 && !line.paragraph()) {
            whole.add(i);
        }
    }

    private static boolean isEditor(Matcher label) {
        return EDITOR_ROLES.contains(label.group(1).split("[/、]")[0]);
    }

    private static boolean people(Line line, Matcher label, List<Person> editors, @Nullable List<Person> others) {
        Matcher next = NEXT.matcher(line.plain());
        int end = next.find(label.end()) ? next.start() : line.plain().length();
        String role = line.text().substring(label.start(1), label.end(1));
        List<Person> into = others == null || isEditor(label) ? editors : others;
        // 编辑 | 收藏 is a row of buttons.
        boolean barred = label.pattern() == CREDIT && "|".equals(label.group(2));
        boolean found = false;
        for (String name : PersonName.split(line.text().substring(label.end(), Math.max(label.end(), end)))) {
            boolean person = PersonName.certain(name)
                    || !barred && (PersonName.plausible(name) || name.matches("[\\p{L}]{2,16}"));
            if (!person || into.size() > 20 || EDITOR_ROLES.contains(name)) {
                break;
            }
            if (into.stream().noneMatch(p -> p.name().equals(name) && same(p.role(), role))) {
                into.add(new Person(name, role));
            }
            found = true;
        }
        return found;
    }

    private static boolean same(@Nullable String role, String other) {
        return role != null
                && (role.equals(other) || EDITOR.contains(Line.plain(role)) && EDITOR.contains(Line.plain(other)));
    }
}
