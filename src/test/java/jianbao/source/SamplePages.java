package jianbao.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The dozen pages that one archive of every kind holds. */
final class SamplePages {
    /** By name, in the order of a folder. */
    static final Map<String, byte[]> ALL = all();

    private SamplePages() {}

    private static Map<String, byte[]> all() {
        Map<String, byte[]> pages = new TreeMap<>((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        pages.put("dump.txt", """
                首页> 社会 > 正文
                河堤加固工程提前完工
                来源:江城晚报 2026-02-03 09:10
                汛期之前，三公里河堤全部加固完毕。
                """.getBytes(StandardCharsets.UTF_8));
        pages.put("gb18030.htm", page("gb18030", "𠮷家面馆开到第二十年", "汤底还是老法子，一锅要熬六个钟头，街坊说味道没变。", "GB18030"));
        pages.put("gbk.html", page("gbk", "山村通了夜班车", "末班车从晚上六点推迟到九点半，进城打工的人可以当天往返。", "GBK"));
        pages.put("harbour.xhtml", """
                <?xml version="1.0" encoding="utf-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry returns to the north pier</title>
                <link rel="canonical" href="https://news.example.cn/harbour.xhtml"/>
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to the north pier",
                "datePublished":"2026-02-02T18:00:00+08:00","author":{"@type":"Person","name":"Ann Lowe"}}</script></head>
                <body><h1>Ferry returns to the north pier</h1>
                <p>After two winters of repairs the ferry will again leave from the north pier, twice every morning.</p>
                <p>Fishermen had asked for it since the storm that took the old landing stage.</p></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        pages.put("index.php", page("utf-8", "图书馆周末延长开放", "读者可以一直坐到晚上十点，座位在手机上预约。", "UTF-8"));
        pages.put("noext", page("utf-8", "渔港新添十二条船", "新船都装了北斗终端，出海的位置岸上看得见。", "UTF-8"));
        pages.put("note.md", """
                # 灯塔换了守灯人

                来源：海岛周报 2026-02-01

                老守灯人在岛上住了三十一年，走的时候只带了一只箱子。

                新来的年轻人说，第一晚的风声让他一夜没有睡着。
                """.getBytes(StandardCharsets.UTF_8));
        pages.put("旧闻/big5.shtml", page("big5", "老街修繕完成", "木門板一塊一塊編了號，修好以後照原樣裝回去。", "Big5"));
        pages.put("旧闻/專題.html", """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>專題：渡口百年</title>
                <link rel="canonical" href="https://news.example.cn/hub.html"></head>
                <body><h1>渡口百年</h1><ul>
                <li><a href="/1.html">第一條渡船是怎樣造出來的</a></li>
                <li><a href="/2.html">撐船人的一家四代</a></li>
                <li><a href="/3.html">大橋通車以後，渡口還在</a></li>
                <li><a href="/4.html">老照片裏的碼頭</a></li></ul></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        pages.put("旧闻/纜車.htm", page("utf-8", "山城纜車復駛", "停了七個月的纜車重新上山，頭一班坐滿了買菜的人。", "UTF-8"));
        pages.put("要闻/乙.html", """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>雪后第一班校车准点发出_江城网</title>
                <link rel="canonical" href="https://news.example.cn/2026/0202/b.html"></head>
                <body><div><a href="/">首页</a> &gt; <a href="/edu/">教育</a> &gt; 正文</div>
                <h1>雪后第一班校车准点发出</h1><p>2026-02-02 07:40 来源：江城日报 记者：周一苇</p>
                <p>清晨六点，三台铲雪车先开进了盘山路，校车跟在后面。</p>
                <p>“比平常慢了一刻钟，可是没有一个孩子迟到。”司机说。</p>
                <p>责任编辑：沈小满</p></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        pages.put("要闻/甲.html", page("utf-8", "苗圃里的第三代人", "祖父种下的树苗，如今由孙女来剪枝。=3D 这一行有等号。", "UTF-8"));
        return pages;
    }

    private static byte[] page(String declared, String title, String body, String charset) {
        return """
                <!DOCTYPE html>
                <html><head><meta charset="%s"><title>%s</title>
                <link rel="canonical" href="https://news.example.cn/%s.html"></head>
                <body><h1>%s</h1>
                <p>%s</p>
                <p>%s</p></body></html>
                """.formatted(
                        declared,
                        title,
                        Integer.toHexString(title.hashCode()),
                        title,
                        body,
                        charset.equals("Big5") ? "這是第二段，說的是同一件事後來怎樣了。" : "这是第二段，说的是同一件事后来怎样了。")
                .getBytes(Charset.forName(charset));
    }

    /** One of them. */
    static byte[] of(String name) {
        return Objects.requireNonNull(ALL.get(name));
    }

    /** Writes them into a folder. */
    static Path into(Path folder) throws IOException {
        for (var page : ALL.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue());
        }
        return folder;
    }

    static boolean isHtml(String name) {
        return !name.endsWith(".txt") && !name.endsWith(".md");
    }

    static Charset charset(String name) {
        String charset = name.startsWith("gbk") ? "GBK" : name.contains("big5") ? "Big5" : "UTF-8";
        return Charset.forName(name.startsWith("gb18030") ? "GB18030" : charset);
    }

    /** What stands in a page between one tag and the next of another kind. */
    static String between(String name, String from, String to) {
        String text = text(name);
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    static String text(String name) {
        return new String(ALL.get(name), charset(name));
    }
}
