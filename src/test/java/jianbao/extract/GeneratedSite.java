package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A news site as text dumps, in the manner of a real template: a share overlay, a menu, credits, a mood widget and a
 * list of other articles' leads with their times, which is another one on every page.
 */
final class GeneratedSite {
    private static final String HAN = "山河湖海春夏秋冬农工商学村镇城乡水电路桥粮棉果蔬牛羊鱼茶会议项目发展建设群众干部技术服务产业生态教育医疗";

    private final Random random;
    private final List<String> leads = new ArrayList<>();
    private final List<List<String>> bodies = new ArrayList<>();

    GeneratedSite(long seed, int pages) {
        random = new Random(seed);
        for (int i = 0; i < pages; i++) {
            List<String> body = new ArrayList<>();
            int paragraphs = 4 + random.nextInt(10);
            for (int p = 0; p < paragraphs; p++) {
                body.add(random.nextInt(6) == 0 ? words(8) : sentences(1 + random.nextInt(4)));
            }
            bodies.add(body);
            leads.add(body.getFirst());
        }
    }

    int size() {
        return bodies.size();
    }

    String body(int page) {
        return String.join("\n", bodies.get(page));
    }

    String dump(int page) {
        String title = words(14);
        var out = new StringBuilder("点击右上角微信好友\n\n朋友圈\n\n请使用浏览器分享功能进行分享\n\n");
        out.append("正在阅读:")
                .append(title)
                .append("\n首页> 地方频道> 社会 > 正文\n\n")
                .append(title)
                .append("\n\n");
        out.append("来源:江城日报2024-05-").append(10 + page % 20).append(" 13:25\n\n");
        bodies.get(page).forEach(p -> out.append("  ").append(p).append("\n\n"));
        out.append("[ 责编:").append(words(3)).append(" ]\n阅读剩余全文(\n\n相关阅读\n\n您此时的心情\n\n江城云投\n新闻表情排行 /\n");
        out.append("  • 开心\n    0\n  • 难过\n    0\n\n视觉焦点\n\n  • ")
                .append(words(16))
                .append("\n\n独家策划\n\n推荐阅读\n");
        for (int i = 0; i < 12; i++) {
            String lead =
                    random.nextInt(3) == 0 ? leads.get(random.nextInt(leads.size())) : sentences(1 + random.nextInt(2));
            out.append(lead)
                    .append("\n2024-05-")
                    .append(10 + random.nextInt(20))
                    .append(" 0")
                    .append(random.nextInt(10))
                    .append(":1");
            out.append(random.nextInt(10)).append('\n');
        }
        return out.append("加载更多").toString();
    }

    /** The same as markup whose classes say little. */
    String html(int page) {
        String title = words(14);
        var out = new StringBuilder("<html><head><title>" + title + "_江城网</title></head><body class=\"wrap\">");
        out.append("<div><a href=/>首页</a> <a href=/a/>要闻</a> <a href=/b/>社会</a> <a href=/c/>专题</a></div>");
        out.append("<div class=k1><h1>" + title + "</h1><div>2024-05-" + (10 + page % 20) + " 13:25 来源：江城日报</div>");
        out.append("<div>江城网客户端随时随地了解江城大事，扫描二维码下载安装，获取更多本地资讯与便民服务。</div><div class=k2>");
        bodies.get(page).forEach(p -> out.append("<p>　　").append(p).append("</p>\n"));
        out.append("<p>（责任编辑：").append(words(3)).append("）</p></div><div class=k3>");
        for (int i = 0; i < 8; i++) {
            String lead = random.nextInt(3) == 0 ? leads.get(random.nextInt(leads.size())) : sentences(1);
            out.append("<p>").append(lead).append("</p><span>2024-05-").append(10 + random.nextInt(20));
            out.append("</span>\n");
        }
        out.append("</div></div><div>江城日报社主办，未经书面授权不得复制或者建立镜像，违者将依法追究责任。</div>");
        return out.append("</body></html>").toString();
    }

    private String sentences(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(words(8 + random.nextInt(12)))
                    .append('，')
                    .append(words(6 + random.nextInt(14)))
                    .append('。');
        }
        return out.toString();
    }

    private String words(int length) {
        var out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return out.toString();
    }
}
