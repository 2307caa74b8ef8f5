package jianbao.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The pages that one archive of every kind holds. */
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
        pages.put("gbk.html", page("gbk", "山村通了夜班车", "末班车从晚上六点推迟到九点半，进城打工的人可以当天往返。", "GBK"));
        pages.put("index.php", page("utf-8", "图书馆周末延长开放", "读者可以一直坐到晚上十点，座位在手机上预约。", "UTF-8"));
        pages.put("noext", page("utf-8", "渔港新添十二条船", "新船都装了北斗终端，出海的位置岸上看得见。", "UTF-8"));
        pages.put("旧闻/big5.shtml", page("big5", "老街修繕完成", "木門板一塊一塊編了號，修好以後照原樣裝回去。", "Big5"));
        pages.put("要闻/甲.html", page("utf-8", "苗圃里的第三代人", "祖父种下的树苗，如今由孙女来剪枝。=3D 这一行有等号。", "UTF-8"));
        return pages;
    }

    private static byte[] page(String declared, String title, String body, String charset) {
        return """
                <!DOCTYPE html>
                <html><head><meta charset="%s"><title>%s</title></head>
                <body><h1>%s</h1>
                <p>%s</p>
                <p>%s</p></body></html>
                """.formatted(declared, title, title, body, charset.equals("Big5") ? "這是第二段。" : "这是第二段。")
                .getBytes(Charset.forName(charset));
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
        return !name.endsWith(".txt");
    }

    static Charset charset(String name) {
        return Charset.forName(name.startsWith("gbk") ? "GBK" : name.contains("big5") ? "Big5" : "UTF-8");
    }

    static String text(String name) {
        return new String(ALL.get(name), charset(name));
    }
}
