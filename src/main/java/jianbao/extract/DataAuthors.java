package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;
import jianbao.PageTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the authors that a page's data and markup name, and doubts them. */
final class DataAuthors {
    /** Characters of a line in which a name of the data is sought. */
    private static final int NAME_LINE = 120;

    /** Headline_writer_新浪博客. */
    private static final Pattern BLOG =
            Pattern.compile("[_-] ?([^_-]{2,20}?) ?[_-] ?(?:新浪|搜狐|网易|凤凰|和讯|腾讯|博客中国|天涯|中金)博客");

    /** What a blog is called behind the name of whose it is. */
    private static final Pattern WHOSE = Pattern.compile("的(?:日志|博客|空间|(?i:blog))$");

    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)(?:written|posted) by|作者|author");

    /** What marks an account, whose name may be one word. */
    private static final Set<String> ACCOUNTS = Set.of("author", "name");

    /** Words of a name, at least. */
    private static final int NAME = 2;

    /** Marked elements within each other, in levels of the tree. */
    private static final int NESTED = 6;

    private static final Pattern BETWEEN = Pattern.compile(" ?(?:,|;|、|(?<!\\w)and(?!\\w)|&|/|\\|) ?");

    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(?:网|网络|网站|集团|公司|报社|日报|晚报|新闻|中心|编辑部|委员会|政府|局|厅|频道|行情|社|版权所有|技术部|责任编辑.*|编辑.*|.{2,4}(?:体育|财经|科技|娱乐|教育|健康|汽车|房产|军事|文化|数码))");

    /** What bodies are called that have a comma or an "and" in their names. */
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:inc|llc|ltd|corp|co|plc)\\b\\.?|\\b(?:department|ministry|office|bureau|institute|society|council|committee|board) (?:of|for|on)\\b");

    /** An account's name: all letters, or western letters and digits. */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}_]{3,20}(?: \\p{L}{2,20})?|[A-Za-z\\d_]{3,20}");

    /** 海州日报记者 before the name. */
    private static final Pattern REPORTER = Pattern.compile("^\\p{IsHan}{0,8}(?:记者|記者|通讯员|通訊員) ?");

    static final Pattern TITLES = Pattern.compile(
            "(?i)(?:news provided by|(?:related|latest|popular|recommended|trending|share|more|follow|breaking|top) .*|by|writer|author|editor|staff|admin|contributor|posted|written by|updated|published|read more|name|last updated|insights from|from \\p{L}.*)|.*(?<!\\w)(?:Director|Manager|Strategist|Officer|Founder|CEO|Editor|Contributor|Engineer|Scientist|Analyst|Researcher|Professor|Developer|Designer|Consultant)");

    private static final Pattern BY_PREFIX =
            Pattern.compile("^(?i:by|written by|posted by|author:?|作者[:：]?|文[:：/])\\s+|^作者[:：]\\s*");

    private final List<Line> lines;
    private final ArticleSpan span;
    private final Set<String> outlets;
    private final Set<String> editors;
    private final boolean chinese;

    /** Looks on a page where these names are outlets, as {@link TitleText#key}, and those are the editors. */
    DataAuthors(List<Line> lines, ArticleSpan span, Set<String> outlets, Set<String> editors, boolean chinese) {
        this.lines = lines;
        this.span = span;
        this.outlets = outlets;
        this.editors = editors;
        this.chinese = chinese;
    }

    void read(HeadMeta head, JsonLd ld, Markup markup, BylineVoices voices) {
        voices.add("jsonld", 4.3, "jsonld author", shown(named(ld.names("author"))), -1, false);
        for (String name : List.of(
                "citation_author",
                "enp:author",
                "author",
                "dc.creator",
                "dcterms.creator",
                "sailthru.author",
                "parsely-author",
                "byl",
                "article:author")) {
            voices.add("meta", 3.8, "meta " + name, shown(named(head.all(name))), -1, false);
        }
        boolean writer =
                WRITTEN_BY.matcher(String.valueOf(head.first("twitter:label1"))).matches();
        voices.add("meta", 3.8, "meta twitter:data1", writer ? named(head.all("twitter:data1")) : List.of(), -1, false);
        Matcher blog = BLOG.matcher(markup.title());
        voices.add(
                "blog",
                3,
                "the blog's name",
                blog.find() ? named(List.of(WHOSE.matcher(blog.group(1)).replaceFirst(""))) : List.of(),
                -1,
                false);
        Element owner = markup.owner();
        voices.add(
                "owner", 3.1, "the blog's owner", owner == null ? List.of() : named(List.of(owner.text())), -1, false);
        voices.add("marked", 3.6, "marked as author", shown(marked(markup.authors())), -1, false);
    }

    /** On a Chinese page the head's author is often the site's maker, a template's default or the 责编: only a name that is seen as no editor's counts. */
    private List<Author> shown(List<Author> named) {
        if (!chinese) {
            return named;
        }
        return named.stream()
                .filter(a -> !editors.contains(a.name()) && seen(a.name()))
                .toList();
    }

    private boolean seen(String name) {
        for (int i = Math.max(0, span.anchor() - 2); i < span.bodyEnd(); i++) {
            Line line = lines.get(i);
            int at = line.whole() && line.text().length() <= NAME_LINE
                    ? line.text().indexOf(name)
                    : -1;
            boolean word =
                    at >= 0 && (at == 0 || !Character.isLetter(line.text().charAt(at - 1)) || PersonName.certain(name));
            if (word && i != span.anchor()) {
                return true;
            }
        }
        return false;
    }

    /** The first marked name, and those marked in the same way beside it; of marked elements within each other the inner ones count. */
    private List<Author> marked(List<Element> elements) {
        List<Author> authors = new ArrayList<>();
        @Nullable Element first = null;
        for (Element element : elements) {
            boolean beside = first == null
                    || first.className().equals(element.className())
                            && Objects.equals(first.parent(), element.parent())
                            && first.attr("rel").equals(element.attr("rel"));
            boolean outer = elements.stream().anyMatch(e -> !e.equals(element) && within(e, element));
            boolean camera = element.closest("figure, figcaption") != null;
            List<Author> named = beside && !outer && !camera ? named(List.of(account(element))) : List.of();
            boolean account = ACCOUNTS.contains(element.attr("itemprop")) || ACCOUNTS.contains(element.attr("rel"));
            if (!named.isEmpty()) {
                first = element;
                named.stream()
                        .filter(a -> !authors.contains(a) && (chinese || account || PersonName.western(a.name())))
                        .forEach(authors::add);
            }
        }
        return authors;
    }

    private static boolean within(Element inner, Element outer) {
        Element up = inner;
        for (int i = 0; up != null && !up.equals(outer) && i < NESTED; i++) {
            up = up.parent();
        }
        return outer.equals(up);
    }

    /** The text of an element; of a Chinese one only the account's link, where what it is stands beside, and only the name behind a title. */
    private String account(Element element) {
        String text = element.text();
        Element link = chinese && text.indexOf(' ') > 0 ? element.selectFirst("a") : null;
        String linked = link == null ? "" : link.text().strip();
        String said = linked.length() < 2 || !text.startsWith(linked) ? text : linked;
        String last = said.substring(said.lastIndexOf(' ') + 1);
        // 某公司研究总监 韩守一
        return chinese && last.length() < said.length() && PersonName.certain(last) ? last : said;
    }

    /** A western name without the end of an outlet's behind it: Ann Miller Daily Courier, of the Haizhou Daily Courier. */
    private String withoutOutlet(String name) {
        String[] words = name.split(" ");
        for (int at = NAME; at + 2 <= words.length; at++) {
            String behind = TitleText.key(String.join(" ", List.of(words).subList(at, words.length)));
            if (outlets.stream().anyMatch(outlet -> outlet.endsWith(behind))) {
                return String.join(" ", List.of(words).subList(0, at));
            }
        }
        return name;
    }

    private List<Author> named(List<String> values) {
        List<Author> authors = new ArrayList<>();
        for (String value : values) {
            String text =
                    BY_PREFIX.matcher(PageTime.watching(value)).replaceFirst("").strip();
            if (text.startsWith("http")) {
                continue;
            }
            text = REPORTER.matcher(text).replaceFirst("");
            int known = authors.size();
            boolean body = BODY.matcher(PageTime.watching(text)).find();
            for (String name : body ? new String[] {text} : BETWEEN.split(PageTime.watching(text))) {
                String one = chinese || body ? name.strip() : withoutOutlet(WesternByline.person(name.strip()));
                // Ann Miller, AP Auto Writer
                boolean works = authors.size() > known && (WesternByline.works(one) || WesternByline.works(name));
                boolean person = PersonName.plausible(one)
                        || PersonName.western(one)
                        || ACCOUNT.matcher(PageTime.watching(one)).matches();
                if (person
                        && !works
                        && !(chinese
                                && ORGANISATION.matcher(PageTime.watching(one)).matches())
                        && PersonName.penName(one)
                        && !TITLES.matcher(PageTime.watching(one)).matches()
                        && !outlets.contains(TitleText.key(one))
                        && authors.stream().noneMatch(a -> a.name().equals(one))) {
                    authors.add(new Author(one, null, List.of()));
                }
            }
        }
        return authors;
    }
}
