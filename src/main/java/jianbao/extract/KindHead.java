package jianbao.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The signs of {@link KindSign} that a page's head and address tell. */
final class KindHead {
    private static final Pattern THING = Pattern.compile(
            "\"@type\" ?: ?\"(?:Product|Offer|AggregateOffer|Book|Movie|SoftwareApplication|MobileApplication|WebApplication|AboutPage|ContactPage|SportsEvent|LocalBusiness|VideoObject)\"");

    private static final Pattern TELLING = Pattern.compile("\\d{4,}|\\w+(?:[-_]\\w+){3,}");

    private KindHead() {}

    static void tell(double[] signs, @Nullable Document dom, @Nullable String url) {
        called(signs, dom);
        address(signs, url);
    }

    /** What the page says in its head that it is. */
    private static void called(double[] signs, @Nullable Document dom) {
        boolean article = false;
        boolean other = false;
        boolean thing = false;
        for (Element meta : dom == null ? List.<Element>of() : dom.head().getElementsByTag("meta")) {
            String type = meta.attr("property").equals("og:type")
                    ? meta.attr("content").toLowerCase(Locale.ROOT)
                    : "";
            article |= type.contains("article") || type.contains("news");
            thing |= type.startsWith("product") || type.startsWith("book") || type.startsWith("video");
            other |= type.contains("website") || type.contains("blog") || type.contains("profile");
        }
        for (Element script : dom == null ? List.<Element>of() : dom.head().getElementsByTag("script")) {
            String data = script.attr("type").contains("ld+json") ? script.data() : "";
            article |= data.contains("Article\"") || data.contains("BlogPosting\"");
            thing |= THING.matcher(data).find();
            other |= data.contains("CollectionPage")
                    || data.contains("ItemList\"")
                    || data.contains("SearchResultsPage")
                    || data.contains("ProfilePage");
        }
        KindSign.CALLED_ARTICLE.set(signs, article);
        KindSign.CALLED_OTHER.set(signs, other);
        KindSign.CALLED_THING.set(signs, thing);
    }

    /** What its address tells. */
    private static void address(double[] signs, @Nullable String url) {
        int path = url == null ? -1 : url.indexOf('/', url.indexOf("://") + 3);
        boolean tells =
                url != null && path >= 0 && TELLING.matcher(url.substring(path)).find();
        KindSign.ADDRESS_TELLS.set(signs, tells);
        KindSign.ADDRESS_BARE.set(signs, url != null && !tells);
    }
}
