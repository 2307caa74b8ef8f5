package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><link rel='canonical' href='https://www.jianghai.example/a/1.html'></head>",
                "<html><head><link href=\"http://jianghai.example/1\" rel=\"canonical\"></head>",
                "<head><meta property=\"og:url\" content=\"https://jianghai.example/2\">",
                "<!-- saved from url=(0031)https://jianghai.example/x -->\n<html>",
                "<!--\n Page saved with SingleFile \n url: https://www.jianghai.example/x \n saved date: Mon -->"
            })
    void knowsAPageByTheHostItNames(String page) {
        assertThat(SiteKeys.of(Pages.html(page))).containsExactly("jianghai.example");
    }

    @Test
    void knowsMarkupWithoutAnAddressByItsTemplate() {
        String body = "<body bgcolor=#ffffff><table width=760 align=center><tr><td background=/img/top.gif height=90><a"
                + " href=/><img src=/img/logo.gif></a></td></tr><tr><td class=menu><a href=/news/>";
        assertThat(SiteKeys.of(Pages.html("<html><title>一</title>" + body + "甲乙丙")))
                .isEqualTo(SiteKeys.of(Pages.html("<html><title>二二</title>" + body + "丁戊")))
                .hasSize(1);
    }

    @Test
    void knowsADumpByHowItBeginsAndEnds() {
        assertThat(SiteKeys.of(Pages.dump("\n江海网\n甲\n乙\n返回顶部\n")))
                .isEqualTo(SiteKeys.of(Pages.dump("江海网\r\n丙\r\n返回顶部")))
                .hasSize(2);
    }

    @Test
    void knowsNothingOfAnEmptyPage() {
        assertThat(SiteKeys.of(Pages.dump("  \n"))).isEmpty();
        assertThat(SiteKeys.of(Pages.html(""))).isEmpty();
    }
}
