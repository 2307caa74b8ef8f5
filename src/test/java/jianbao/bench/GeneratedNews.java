package jianbao.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jianbao.Article;
import jianbao.Content;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.FileFacts;
import jianbao.Headline;
import jianbao.Outlet;
import jianbao.PageType;
import jianbao.Quality;
import jianbao.Script;

/**
 * Articles in any number: sentences of our own with gaps, filled with words as frequent as in a language. Article n is always the
 * same one.
 */
public final class GeneratedNews {
    private static final Vocabulary NOUNS = new Vocabulary(
            "工作 企业 项目 群众 市场 学校 医院 干部 社区 技术 公路 孩子 老人 学生 医生 农民 粮食 水果 电力 车站 机场 桥梁 河流 森林 草原 工厂 商店 旅游 文化 体育 比赛 音乐 电影 图书 展览"
                    + " 会议 计划 报告 合同 贷款 税收 价格 工资 就业 养老 住房 土地 环境 空气 气候 能源 煤炭 石油 天然气 汽车 飞机 火车 轮船 手机 电脑 网络 数据 软件 芯片 机器人 卫星 火箭 海洋"
                    + " 渔业 牧场 棉花 小麦 玉米 大豆 茶叶 蔬菜 牛奶 药品 疫苗 口罩 法院 警察 消防 志愿者 军人 记者 专家 教授 博士 工程师 司机 厨师 球迷 游客 居民 村民 移民 夫妇 父母 邻居 朋友"
                    + " 历史 语言 诗歌 戏剧 书法 绘画 雕塑 寺庙 长城 古镇 博物馆 图书馆 体育馆 幼儿园 夜市 早餐 面馆 快递 外卖 直播 支付 地铁 高铁 隧道 港口 水库 堤坝 风电 光伏 电池 氢能 碳排放",
            60_000,
            2);
    private static final Vocabulary VERBS = new Vocabulary(
            "推进 建设 发展 支持 完成 启动 加强 改善 保护 提高 参观 研究 生产 运输 销售 购买 修复 检查 培训 组织 举办 参加 投资 合作 创新 管理 服务 帮助 救援 治疗 教育 宣传 调查 批准 取消 推迟",
            600,
            2);
    private static final Vocabulary PLACES = new Vocabulary(
            "北京 上海 新疆 广东 四川 浙江 江苏 山东 河南 湖北 湖南 云南 西藏 甘肃 青海 内蒙古 黑龙江 吉林 辽宁 天津 重庆 福建 海南 贵州 陕西 乌鲁木齐 喀什 成都 武汉 杭州 南京 广州 深圳 西安 兰州 昆明",
            4_000,
            2);
    private static final Vocabulary PEOPLE = new Vocabulary("刘翔 王宏泽 李明 张伟 王芳 陈静 赵强 周洋 吴磊 马丽", 30_000, 3);
    private static final Vocabulary OUTLETS = new Vocabulary("新疆日报 光明日报 晨报 晚报 经济导报 科技日报 农民日报 青年报 体育周报 文化报", 60, 3);
    private static final Vocabulary SECTIONS = new Vocabulary("社会 经济 国际 体育 文化 教育 健康 科技 地方 评论", 30, 2);

    /** N, V, P and H stand for a noun, a verb, a place and a human being, # for a number. */
    private static final List<String> SENTENCES = List.of(
            "P今年V的NN已经惠及#户居民。",
            "H在P对本报记者说：“我们V了N，也没有忘记N。”",
            "据了解，P的N比去年同期增长了#%，其中N占了大头。",
            "为了VN，当地V了#个N，并且请来P的H指导。",
            "H告诉大家，N和N是分不开的，谁先VN，谁就有优势。",
            "截至目前，全国已有#家N参加了这次VN的活动。",
            "从P到P，N的变化看得见，N的变化要慢慢体会。",
            "这里的N曾经很少，现在每天要V#次N。",
            "不过，H也承认，V N还有很长的路要走。",
            "下一步，P将继续VN，争取在年底以前V#个N。",
            "有人问，N怎么办？P的办法是先V，再谈N。",
            "去年冬天，一场大雪让P的N停了#天，H连夜赶到N。",
            "N、N和N都是这一次V的重点，负责人是H。",
            "新的N用上了C#芯片和5G网络，V N只要#分钟。",
            "在P，H一家靠N走上了好日子，邻居们也开始VN。",
            "会议指出，要把VN放在更加突出的位置，让N更好地服务N。");

    private static final List<String> TITLES =
            List.of("PVN", "P的N为什么能VN", "H：VN要趁早", "N在P：#天VN记", "P#家N VN", "VN 服务N", "H和P的N", "一个N的#年");

    private GeneratedNews() {}

    /** An article of 60 to 900 characters, most of them short. */
    public static Article article(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        String title = filled(TITLES.get(random.nextInt(TITLES.size())), random);
        int sentences = 2 + (int) Math.min(30, -5 * Math.log(1 - random.nextDouble()));
        var paragraphs = new ArrayList<Content.Paragraph>();
        for (int left = sentences; left > 0; left -= 3) {
            var paragraph = new StringBuilder();
            for (int i = Math.min(3, left); i > 0; i--) {
                paragraph.append(filled(SENTENCES.get(random.nextInt(SENTENCES.size())), random));
            }
            paragraphs.add(Content.Paragraph.plain(paragraph.toString()));
        }
        return article(number, title, paragraphs, random);
    }

    private static Article article(int number, String title, List<Content.Paragraph> paragraphs, Random random) {
        String body = String.join(
                "\n", paragraphs.stream().map(Content.Paragraph::text).toList());
        var source = new Outlet.Source(OUTLETS.draw(random), null);
        var outlet = new Outlet(
                "https://news.example/" + number + ".html",
                "news.example",
                source,
                null,
                List.of(SECTIONS.draw(random)),
                List.of());
        var author = new Credits.Author(PEOPLE.draw(random), "记者", List.of());
        var published = OffsetDateTime.of(2010, 1, 1, 8, 0, 0, 0, ZoneOffset.ofHours(8))
                .plusMinutes(random.nextInt(16 * 365 * 24 * 60));
        return new Article(
                "%016x".formatted(number * 0x9E3779B97F4A7C15L),
                "news/%07d.html".formatted(number),
                List.of(),
                PageType.ARTICLE,
                new Headline(title, null, null, null, null),
                outlet,
                new Credits(List.of(author), List.of(), List.of(), null),
                new Dates(published, null, Dates.Precision.MINUTE, Dates.Origin.META, false),
                new Content("zh", Script.HANS, body, paragraphs, null, List.of(), List.of(), List.of(), List.of()),
                Quality.GIVEN,
                FileFacts.NONE,
                "generated");
    }

    private static String filled(String pattern, Random random) {
        var text = new StringBuilder(2 * pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case 'N' -> text.append(NOUNS.draw(random));
                case 'V' -> text.append(VERBS.draw(random));
                case 'P' -> text.append(PLACES.draw(random));
                case 'H' -> text.append(PEOPLE.draw(random));
                case '#' -> text.append(1 + (int) Math.min(99_999, Math.exp(random.nextDouble() * 9)));
                default -> text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    /** A noun by how common it is: 0 is the most common of them. */
    public static String noun(int rank) {
        return NOUNS.word(rank);
    }
}
