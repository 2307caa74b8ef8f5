package jianbao.launch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the virtual machine watches to learn what the program needs: pages made up here are indexed and exported in one part, searched
 * and shown in the other.
 */
public final class Rehearsal {
    /** The part that makes an index, and exports; the other part needs it. */
    static final String WRITING = "writing";

    /** The part that only reads: the quick commands. */
    static final String READING = "reading";

    private static final int PAGES = 60;
    private static final int ROUNDS = 3;

    private static final String[] SENTENCES = {
        "记者从市教育局获悉,今年将新建十二所小学,解决周边居民子女入学难的问题。",
        "當地居民表示,新開通的公交線路大大方便了老人和學生的出行。",
        "据介绍,该项目总投资3.6亿元,预计2027年底建成投入使用。",
        "“我们要把好事办好、实事办实,让群众得到更多实惠。”负责人说。",
        "入秋以来,苹果迎来丰收,合作社的 42 户果农正忙着采摘、分拣和装车。",
        "会议强调,要坚持问题导向,压实责任,确保各项工作落到实处。",
        "The exhibition, which opened on Monday, shows more than 300 works by young artists.",
        "医疗队的干部利用周末走进乡村,为村民免费检查身体并讲解健康知识。",
    };

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Throwable {
        Rehearsal rehearsal = new Rehearsal(Paths.get(arguments[1]));
        if (arguments[0].equals(WRITING)) {
            rehearsal.write();
        } else {
            rehearsal.read();
        }
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private String index() {
        return "--index=" + folder.resolve("index");
    }

    private void write() throws Throwable {
        Path pages = Files.createDirectories(pages());
        for (int i = 0; i < PAGES; i++) {
            String page = i % 4 == 3 ? text(i) : html(i);
            Path file = pages.resolve("page" + i + (i % 4 == 3 ? ".txt" : ".html"));
            Files.write(file, page.getBytes(StandardCharsets.UTF_8));
        }
        String index = index();
        command("index", "-q", index, pages.toString());
        command("index", index, pages.toString());
        command("export", index, "教育", "--format=jsonl");
        command("export", index, "--format=csv");
        command("extract", pages.resolve("page2.html").toString());
        command("inspect", pages.resolve("page2.html").toString());
        command("search", index, "教育");
    }

    private void read() throws Throwable {
        String index = index();
        for (int round = 0; round < ROUNDS; round++) {
            command("search", index, "教育");
            command("search", index, "--color=always", "医疗 干部");
            command("search", index, "--format=json", "“采摘、分拣” OR 公交線路 -苹果");
        }
        command("search", index, "--count", "标题:新闻 date:2026");
        command("search", index, "没有的词语");
        command("stats", index);
        command("facets", index, "教育");
        command("timeline", index, "教育");
        command("kwic", index, "教育");
        command("show", index, pages().resolve("page1.html").toString());
        command("search", "--help");
        command("--version");
    }

    private static void command(String... words) throws Throwable {
        Launcher.runHere(words);
    }

    private static String html(int number) {
        return "<!DOCTYPE html><html lang=zh><head><meta charset=utf-8><title>" + title(number) + "_时报网</title>"
                + "<meta name=author content=王明></head><body><div class=nav><a href=/>首页</a> <a href=/n>新闻</a></div><h1>"
                + title(number) + "</h1><p class=info>2026-0" + (1 + number % 9) + "-12 08:30 来源:城市时报 作者:王明</p><div><p>"
                + String.join("</p><p>", sentences(number)) + "</p><p>(责编:李华)</p></div>"
                + "<ul><li><a href=/a>相关新闻一</a><li><a href=/b>相关新闻二</a></ul><p>版权所有 未经许可不得转载</p></body></html>";
    }

    private static String text(int number) {
        return title(number) + "\n\n首页 > 新闻 > 社会\n2026-01-12 08:30 来源:城市时报 作者:王明\n\n"
                + String.join("\n", sentences(number)) + "\n\n责任编辑:李华\n相关阅读\n版权所有\n";
    }

    private static String title(int number) {
        return "城市新闻第" + number + "期:教育与医疗";
    }

    private static List<String> sentences(int number) {
        List<String> sentences = new ArrayList<>(Arrays.asList(SENTENCES));
        for (int i = 0; i < SENTENCES.length; i++) {
            sentences.add(i + "." + number + " " + SENTENCES[(i * number + 3) % SENTENCES.length]);
        }
        return sentences;
    }
}
