package jianbao.extract;

import java.util.List;
import java.util.stream.Collectors;
import jianbao.Page;
import jianbao.text.Han;

/**
 * An invented piece of news, and the page around it.
 *
 * @param paragraphs its body
 */
record Story(String title, String site, List<String> navigation, String foot, List<String> paragraphs) {
    private static final Story CHINESE = new Story(
            "海州老码头改造后重新开放",
            "_海州网",
            List.of("首页", "时政", "社会", "财经", "文化", "体育", "视频", "图片"),
            "关于我们 | 版权所有 海州网",
            TemplatesTest.STORY);

    private static final Story ENGLISH = new Story(
            "Old harbour reopens after two years",
            " - City News",
            List.of("Home", "News", "Business", "Culture", "Sport", "Video", "Photos", "Opinion"),
            "About us | Copyright City News",
            List.of(
                    "The old harbour was built in the nineteen thirties and was the first passenger pier of the city, from which generations left home and to which they came back.",
                    "\"When I was small I waited here with my father for the boat, half a day at a time,\" said Mrs Lee, who lives close by and now comes every evening for a walk.",
                    "The works took two years and kept the old waiting hall and the clock tower, and more than four hundred trees were planted along the new path by the water.",
                    "Three evening cruises leave every night, said the harbour office, and on weekends a local troupe plays on board for children and their grandparents.",
                    "As long as the river rises and falls, said one of the boatmen, somebody has to steer the boats and somebody has to light the lamps."));

    /** The story in the language of a line. */
    static Story inTheLanguageOf(String line) {
        return Han.count(line) > 0 ? CHINESE : ENGLISH;
    }

    /** Its page, with lines of credits and with these paragraphs for a body. */
    Page html(List<String> credits, List<String> body) {
        String menu = navigation.stream()
                .map(name -> "<li><a href=/c>" + name + "</a></li>")
                .collect(Collectors.joining());
        return Pages.html("<html><head><title>" + title + site + "</title></head><body><ul>" + menu + "</ul><h1>"
                + title
                + "</h1><div class=info><div>" + String.join("</div><div>", credits)
                + "</div></div><div class=content><p>"
                + String.join("</p>\n<p>", body) + "</p></div><div class=foot>" + foot + "</div></body></html>");
    }

    /** The same as a browser writes it as text. */
    Page dump(List<String> credits, List<String> body) {
        return Pages.dump(String.join("\n", navigation) + "\n\n" + title + "\n\n" + String.join("\n", credits) + "\n\n"
                + String.join("\n\n", body) + "\n\n" + foot + "\n");
    }
}
