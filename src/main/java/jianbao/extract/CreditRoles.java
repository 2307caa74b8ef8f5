package jianbao.extract;

import java.util.List;
import java.util.stream.Collectors;

/** What people did for a piece, as credits call it, in Simplified characters: who wrote, who edited, who else worked on it. */
final class CreditRoles {
    /** Who edited or checked it. */
    static final List<String> EDITORS = List.of(
            "责任编辑", "责编", "流程编辑", "本文编辑", "执行编辑", "网络编辑", "值班编辑", "值班主编", "图片编辑", "视频编辑", "文字编辑", "版面编辑", "新媒体编辑",
            "见习编辑", "实习编辑", "栏目编辑", "编辑", "校对", "责任校对", "编审", "主编", "副主编", "责校", "审核", "审校", "审读", "监审", "一审", "二审",
            "三审", "初审", "复审", "终审", "编校");

    /** Who directed, drew, filmed, set or published it. */
    static final List<String> STAFF = List.of(
            "总监制", "监制", "总策划", "策划", "统筹", "出品人", "出品", "设计", "美编", "视觉", "美术设计", "页面制作", "页面设计", "制作", "剪辑", "制图",
            "海报", "海报设计", "版式", "排版", "技术", "技术支持", "运营", "配音", "播音", "主播", "摄像", "导演", "编导", "文案", "绘图", "插画", "后期",
            "包装");

    /** Who wrote, photographed or translated it. */
    static final List<String> WRITERS = List.of(
            "记者", "通讯员", "实习生", "见习记者", "实习记者", "作者", "文", "文字", "撰文", "撰稿", "采写", "执笔", "图", "摄影", "文图", "图文", "编译",
            "翻译", "供图", "供稿");

    private CreditRoles() {}

    /** A pattern of any of these; with {@code apart}, also with a space within: 责 编. */
    static String any(List<String> roles, boolean apart) {
        return roles.stream()
                .map(role -> apart ? String.join("\\s?", role.split("")) : role)
                .collect(Collectors.joining("|"));
    }
}
