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

    /** Words of the classes that content management systems give the body of an article's page. */
    private static final Pattern ARTICLE_NAME = Pattern.compile(
            "(?i)(?<![a-z])(?:single|singular|postid|article|story|detail|viewthread|item-view)(?![a-z])|node-type-(?:article|story|news|blog)");

    /** And of pages that list articles, or hold none. */
    private static final Pattern LIST_NAME = Pattern.compile(
            "(?i)(?<![a-z])(?:home|front|frontpage|archive|category|tag|author|search|taxonomy|forumdisplay|listing|section|index|paged|error404|hub|login|profile)(?![a-z])");

    /** The path of a site, of its first page, of what lists articles by category, tag, author, month or words, and of the pages behind. */
    private static final Pattern LIST_PATH =
            Pattern.compile("(?i)/?(?:(?:index|default|home)\\.\\w{3,5})?(?:\\?\\D*)?(?:#.*)?"
                    + "|.*/(?:category|categories|tags?|authors?|archives?|topics?|hub|section|search|shop|products?|users?|forum|login)(?:/[^/.?]{1,40}){0,2}/?(?:page/\\d+/?)?(?:\\?.*)?"
                    + "|.*/(?:page/\\d{1,4}|(?:19|20)\\d\\d(?:/\\d\\d)?)/?");

    private KindHead() {}

    static void tell(double[] signs, @Nullable Document dom, @Nullable String url) {
        called(signs, dom);
        if (dom != null) {
            String names = dom.body().className() + ' ' + dom.body().id();
            KindSign.NAMED_ARTICLE.set(signs, ARTICLE_NAME.matcher(names).find());
            KindSign.NAMED_LIST.set(signs, LIST_NAME.matcher(names).find());
        }
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
        String rest = path < 0 || url == null ? "" : url.substring(path);
        boolean tells = TELLING.matcher(rest).find();
        KindSign.ADDRESS_TELLS.set(signs, tells);
        KindSign.ADDRESS_BARE.set(signs, url != null && !tells);
        KindSign.ADDRESS_LISTS.set(signs, url != null && LIST_PATH.matcher(rest).matches());
    }
}
