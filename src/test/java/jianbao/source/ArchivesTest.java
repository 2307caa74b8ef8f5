package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jianbao.Page;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One archive of every kind, all holding the same pages. */
class ArchivesTest {
    @Test
    void theArchivesAreWhatTheProgramWrites() throws IOException {
        for (var each : Archives.all().entrySet()) {
            assertThat(PageSourceContract.ARCHIVES.resolve(each.getKey())).hasBinaryContent(each.getValue());
        }
        for (var each : SamplePages.ALL.entrySet()) {
            assertThat(PageSourceContract.ARCHIVES.resolve("folder/" + each.getKey()))
                    .hasBinaryContent(each.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.rss", "feed.atom"})
    void aFeedTellsTitleAndTextOfTheSamePages(String feed) {
        var pages = Captures.pages(Captures.of(PageSourceContract.ARCHIVES.resolve("folder"))).stream()
                .filter(page -> page.form() == Page.Form.HTML)
                .map(page -> Captures.exported(page, true))
                .toList();
        var items = Captures.pages(Captures.of(PageSourceContract.ARCHIVES.resolve(feed))).stream()
                .map(page -> Captures.exported(page, true))
                .toList();
        assertThat(items)
                .extracting(item -> item.get("title"))
                .isEqualTo(pages.stream().map(page -> page.get("title")).toList());
        assertThat(items)
                .extracting(item -> item.get("body"))
                .isEqualTo(pages.stream().map(page -> page.get("body")).toList());
    }

    @Nested
    class AZip implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.zip";
        }
    }

    @Nested
    class AZipWithNamesInGbk implements PageSourceContract {
        @Override
        public String archive() {
            return "gbk-names.zip";
        }
    }

    @Nested
    class AStreamedZip implements PageSourceContract {
        @Override
        public String archive() {
            return "streamed.zip";
        }
    }

    @Nested
    class ATar implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.tar";
        }
    }

    @Nested
    class AGzippedTar implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.tar.gz";
        }
    }

    @Nested
    class ABzip2Tar implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.tar.bz2";
        }
    }

    @Nested
    class AnXzTar implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.tar.xz";
        }
    }

    @Nested
    class AZstandardTar implements PageSourceContract {
        @Override
        public String archive() {
            return "pages.tar.zst";
        }
    }

    @Nested
    class AWarc implements PageSourceContract {
        @Override
        public String archive() {
            return "crawl.warc";
        }
    }

    @Nested
    class AWarcPackedByRecord implements PageSourceContract {
        @Override
        public String archive() {
            return "crawl.warc.gz";
        }
    }

    @Nested
    class AWarcOfResources implements PageSourceContract {
        @Override
        public String archive() {
            return "resources.warc.gz";
        }
    }

    @Nested
    class AnArc implements PageSourceContract {
        @Override
        public String archive() {
            return "crawl.arc";
        }
    }

    @Nested
    class AnArcPackedByRecord implements PageSourceContract {
        @Override
        public String archive() {
            return "crawl.arc.gz";
        }
    }

    @Nested
    class AWacz implements PageSourceContract {
        @Override
        public String archive() {
            return "crawl.wacz";
        }
    }

    @Nested
    class JsonLinesOfHtml implements PageSourceContract {
        @Override
        public String archive() {
            return "html.jsonl";
        }
    }

    @Nested
    class JsonOfHtml implements PageSourceContract {
        @Override
        public String archive() {
            return "html.json";
        }
    }

    @Nested
    class ATarInAZip implements PageSourceContract {
        @Override
        public String archive() {
            return "nested.zip";
        }
    }

    @Nested
    class SinglyPackedPages implements PageSourceContract {
        @Override
        public String archive() {
            return "singles.tar";
        }
    }

    @Nested
    class SavedPagesInMhtml implements PageSourceContract {
        @Override
        public String archive() {
            return "mhtml.zip";
        }
    }

    @Nested
    class Newsletters implements PageSourceContract {
        @Override
        public String archive() {
            return "eml.zip";
        }
    }
}
