package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindHeadTest {
    private static double sign(KindSign sign, String classes, String url) {
        double[] signs = new double[KindSign.COUNT];
        KindHead.tell(signs, Jsoup.parse("<body class=\"" + classes + "\"><p>a</p></body>"), url);
        return signs[sign.ordinal()];
    }

    @ParameterizedTest
    @CsvSource({
        "archive category category-12, NAMED_LIST",
        "home blog, NAMED_LIST",
        "error404, NAMED_LIST",
        "pg_forumdisplay, NAMED_LIST",
        "post-template-default single single-post postid-12, NAMED_ARTICLE",
        "page-node page-node-type-article, NAMED_ARTICLE",
    })
    void readsTheClassesThatContentManagementGivesABody(String classes, KindSign sign) {
        assertThat(sign(sign, classes, null)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"homepage-skin", "storyboard", "tagline", "no-sidebar"})
    void readsNoPartsOfWords(String classes) {
        assertThat(sign(KindSign.NAMED_LIST, classes, null)).isZero();
        assertThat(sign(KindSign.NAMED_ARTICLE, classes, null)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "/?p=home",
                "/category/vegetables/page/2/",
                "/tag/storm",
                "/author/oren-blum/",
                "/2010/05/",
                "/search?q=x",
                "/hub/water"
            })
    void knowsTheAddressesOfLists(String path) {
        assertThat(sign(KindSign.ADDRESS_LISTS, "", "https://news.example" + path))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2010/05/the-bees.html",
                "/topics/camping/gear/best-backpacks",
                "/a/394418_120108",
                "/news/2019-05-20/1.shtml",
                "/?p=12345"
            })
    void takesNoArticlesAddressForAList(String path) {
        assertThat(sign(KindSign.ADDRESS_LISTS, "", "https://news.example" + path))
                .isZero();
    }
}
