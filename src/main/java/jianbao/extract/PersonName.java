package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.text.Han;

/** What can be the name of a person: told by its length, its surname, and what no name contains. */
final class PersonName {
    /** Characters of a pen name after 作者, at most. */
    private static final int LONGEST = 24;

    /** The surnames of nearly all Han Chinese (facts from the census lists), Simplified and Traditional. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢唐许冯宋韩邓彭曹曾田于肖潘袁董叶杜丁蒋程余吕魏蔡苏任卢沈姜姚钟崔陆谭汪石傅付贾范金方韦夏廖侯白孟邹秦尹江阎薛闫雷龙史陶贺毛段郝顾龚邵覃武钱戴莫孔向常汤康易乔赖文庞樊殷兰施洪翟安颜倪严牛温芦季俞章鲁葛伍申尤毕聂柴焦齐梅关包司柳欧耿岳祁左盛滕管卜解涂柯阮柏冉霍靳官滑裴戚苗房屈宁缪骆单桂辛冀曲娄甘蒙符景詹车谷凌穆牟路仇喻巩褚宗窦费楚荆卓华党晏池舒晋闵敖游项邱熊黎庄童翁饶瞿鄢岑苟臧匡栗燕邝鞠郜蔺荀濮郏湛芮姬艾郎占刁鲍车应邢娜桑边蓝佟仲甄祝丛栾蒲简阳宫卫成鹿辜尚卞边苑戎欣楼隋麦时储明沙计谈邬郁边封虞冼阚茅寇邸奚于於凤粟胥惠萧肖连冷代裘屠糜柏闻幸巫揭缑初靖年商佘佴仝衣代修相练亓矫门雍风阙靖敬都晁逯由席税訾谌展卯邰仉乜綦逄郄郗郤禚笪扈隗昝宓亢佴阙"
                    + "張劉陳楊黃趙吳孫馬羅鄭謝許馮韓鄧蕭葉蔣餘呂魏蘇盧鍾鐘陸譚賈韋鄒閻薛雷龍陶賀顧龔錢湯喬賴龐蘭顏嚴溫蘆魯畢聶齊關歐閔喻鞏竇費闕項藍叢欒簡陽宮衛邊樓麥時儲計談鬱馮練門稅諶萬莊饒鄺藺万";

    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "闾丘", "东郭", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木", "东方", "南宫", "独孤", "宇文",
            "长孙", "申屠", "钟离", "呼延", "司空", "澹台", "濮阳", "淳于", "鲜于", "赫连", "轩辕", "闻人", "完颜", "歐陽", "司馬", "諸葛", "東方", "南宮");

    /** Characters that speak in sentences and hardly ever in names. */
    private static final String NO_NAME =
            "的了在是这那哪吗呢吧们个么与及或者从對对将被把让向说问答我你他她它您请等着著过嗎這個們從將讓說問報报网網社台站版页頁图圖片摄攝影讯訊电電部厅厢局委会會院校系员員记記编編译譯稿布佈类類第点點击擊";

    /** Of which Tibetan names of four syllables are made, as Chinese newspapers write them: 才让卓玛. */
    private static final String TIBETAN = "才让卓玛扎西多杰吉达娃尼次仁旦增丹巴央金拉姆格桑罗布旺堆白珍索南普平措洛群培加德米曲边强仓决益顿珠贡嘎江村青东完么俄日";

    /** Words that look like names, and what stands where a name would. */
    private static final Set<String> WORDS = Set.of("""
            高清 文化 文学 文章 时事 时尚 时间 时政 金融 华夏 安全 成都 常州 江苏 江西 江南 黄山 房产 车市
            应用 商城 商务 计划 党建 和平 连载 连接 明星 时评 时装 方言 方法 白酒 石油 金属 黄金 关于 关注
            关闭 广告 温州 温馨 安徽 许可 简介 简体 路线 边疆 余额 任务 毛笔 盛世 单位 车型 游戏 游记 应急
            修改 展览 展开 成功 全文 解读 解放 相册 相关 相声 门户 门诊 都市 席位 税务 商业 阳光 卫生 卫视
            宁夏 宁波 华语 华人 包括 关键 白天 易购 路透 法新 石家庄 金山 马上 于是 高考 高校 高层 高级 匿名
            佚名 不详 未知 网友 原创 转载 转发 游客 小编 本站 网络 互联网 综合 管理员 陈述 文摘 严肃 章节
            武汉 武警 龙江 云南 海南 贵州 康复 童话 万家 曲艺 江湖 林业 党务 党政 计算 时代 常识 易经 牛市
            范围 施工 季度 莫名 钱包 方案 简历 明确 计生 代码 代理 初中 项目 相亲 金牌 马术 高尔夫 杜绝 陆军
            史料 史志 连线 楼主 樓主 熊猫 黎明 庄园 庄严 庄稼 童年 童装 童星 童车 燕京 燕郊 黎巴嫩 匡算
            admin administrator editor unknown anonymous none null root webmaster staff guest user author
            test
            """.strip().split("\\s+"));

    private static final Pattern LATIN = Pattern.compile(
            "[\\p{Lu}][\\p{L}'’.-]*(?: (?:[\\p{Lu}][\\p{L}'’.-]*|de|van|von|der|den|la|le|el|al|bin|di|da|del|y)){0,4}");
    private static final Pattern NO_PERSON =
            Pattern.compile("(?i).*(?:@|https?:|www\\.|\\.com|\\.cn|[=<>{}\\[\\]【】#%\"]|\\d{4}).*|\\P{L}+");

    /** 本站编辑, 网站管理员: whoever it was. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:本|该|网)?(?:站|网|网站|刊|报|台|社)?(?:责任|值班|网络)?(?:编辑|编辑部|小编|管理员|记者|通讯员|作者|综合)|\\d{1,4}[楼樓]|沙发|沙發|板凳|地板|[楼樓]主|[时時][间間]|.{0,4}作?者[简簡介]?[介紹绍]{1,2}|(?:关于|關於|关注|關注|扫码|掃碼).*");

    private static final Pattern BETWEEN = Pattern.compile("[\\s、,;&|+]+|(?<=\\p{IsHan}{2})/(?=\\p{IsHan}{2})");

    /** One name of three characters that was set wide: 路 遥 之. */
    private static final Pattern WIDE = Pattern.compile("\\p{IsHan}\\s{1,3}\\p{IsHan}\\s{1,3}\\p{IsHan}");

    private PersonName() {}

    /** Whether a text reads as a Han name with a known surname: safe without any label. */
    static boolean certain(String name) {
        int length = name.codePointCount(0, name.length());
        if (Han.count(name) != length || WORDS.contains(name)) {
            return false;
        }
        boolean twin = length >= 3 && length <= 4 && DOUBLE_SURNAMES.contains(name.substring(0, 2));
        return (twin || length >= 2 && length <= 3 && SURNAMES.indexOf(name.charAt(0)) >= 0) && speaksNot(name, 1);
    }

    /** Whether a text can be a name behind 记者 or 通讯员. */
    static boolean plausible(String name) {
        if (certain(name)) {
            return true;
        }
        int length = name.codePointCount(0, name.length());
        if (length < 2 || WORDS.contains(name)) {
            return false;
        }
        int han = Han.count(name);
        if (han == length) {
            return length <= 4 && speaksNot(name, 0)
                    || length == 4 && name.chars().allMatch(c -> TIBETAN.indexOf(c) >= 0);
        }
        return dotted(name) || length <= 40 && LATIN.matcher(name).matches();
    }

    /** Whether a text reads as a name that was transcribed: 约翰·史密斯. */
    static boolean dotted(String name) {
        int length = name.codePointCount(0, name.length());
        int dots = (int) name.chars().filter(c -> c == '·' || c == '•').count();
        return dots > 0 && Han.count(name) + dots == length && length <= 16 && Han.is(name.codePointAt(0));
    }

    /** Whether a text can be the next name of a list: beside a certain name, only what is as certain. */
    static boolean follows(String name, List<String> before) {
        boolean sure = !before.isEmpty() && certain(before.getFirst());
        return sure ? certain(name) || plausible(name) && (Han.count(name) == 4 || dotted(name)) : plausible(name);
    }

    /** Whether a text can be a pen name behind 作者, where the page itself says that a name follows. */
    static boolean penName(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return !name.isBlank()
                && name.length() <= LONGEST
                && !WORDS.contains(lower)
                && !NOBODY.matcher(name).matches()
                && !NO_PERSON.matcher(name).matches()
                && name.codePoints().noneMatch(c -> "。，！？；：“”".indexOf(c) >= 0);
    }

    /** Whether a text reads as a western name. */
    static boolean western(String name) {
        return name.length() <= 50 && LATIN.matcher(name).matches() && name.indexOf(' ') > 0;
    }

    /** The name at the start of a text to which a place is glued: 韩守一 of 韩守一台北; the text itself if it begins with none. */
    static String leading(String text) {
        boolean twin = text.length() > 2 && DOUBLE_SURNAMES.contains(text.substring(0, 2));
        for (int length : twin ? new int[] {4, 3} : new int[] {3, 2}) {
            boolean place = text.length() >= length + 2;
            if (place && certain(text.substring(0, length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static boolean speaksNot(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (NO_NAME.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Splits a list of names; two single characters in a row are one name that was set wide (刘 翔). */
    static List<String> split(String names) {
        List<String> out = new ArrayList<>();
        if (western(names.strip())) {
            return List.of(names.strip());
        }
        Matcher wide = WIDE.matcher(names.strip());
        if (wide.matches()) {
            return List.of(wide.group().replaceAll("\\s", ""));
        }
        String held = "";
        for (String part : BETWEEN.split(names)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            boolean single = name.length() == 1 && Han.is(name.charAt(0));
            if (single && held.isEmpty()) {
                held = name;
            } else if (single || !held.isEmpty()) {
                out.add(held + name);
                held = "";
            } else {
                out.add(name);
            }
        }
        return out;
    }
}
