package jianbao.index;

/** The names of the fields that the Lucene index holds. */
final class Fields {
    /** The units and bigrams of title and body: what is found as typed. */
    static final String UNITS = "x";

    /** The words of title and body. */
    static final String WORDS = "w";

    /** The units and bigrams of the title. */
    static final String TITLE_UNITS = "tx";

    /** The words of the title. */
    static final String TITLE_WORDS = "tw";

    /** The words of the first {@link ArticleDocument#LEAD} characters of the body. */
    static final String LEAD_WORDS = "lw";

    /** Units of the metadata, one field each. */
    static final String SOURCE = "source";

    static final String AUTHOR = "author";
    static final String EDITOR = "editor";
    static final String SECTION = "section";
    static final String SITE = "site";
    static final String URL = "url";

    /** What counts are kept of: the name of a field with this after it. */
    static final String FACET = ".facet";

    /** One exact term each. */
    static final String ID = "id";

    static final String TYPE = "type";
    static final String SCRIPT = "script";
    static final String EXTRACTOR = "extractor";

    /** The keys of the places where the article stands. */
    static final String KEY = "key";

    /** The origins and paths of those places. */
    static final String AT = "at";

    /** The first of the origins, for sorting. */
    static final String ORIGIN = "origin";

    /** The first and last second that the date can mean, as the page's own clock shows them. */
    static final String FROM = "from";

    static final String TO = "to";

    /** How exact the date is: the ordinal of {@link jianbao.Dates.Precision}. */
    static final String PRECISION = "precision";

    static final String QUALITY = "quality";

    /** The article as its line of JSON. */
    static final String JSON = "json";

    /** Where it stands, as {@link Places} writes it. */
    static final String PLACES = "places";

    /** The canonical address, as {@link Address} tells addresses apart. */
    static final String ADDRESS = "address";

    /** 1 if a newer version of the same page is kept; such an article is shown only where versions are asked for. */
    static final String OLDER = "older";

    /** When the bytes were written or captured, in nanoseconds since 1970; of articles with an address, as what follows. */
    static final String WRITTEN = "written";

    /** The fingerprint of the title. */
    static final String TITLE_PRINT = "title.print";

    /** The {@link Sketch} of the body. */
    static final String SKETCH_HIGH = "sketch.high";

    static final String SKETCH_LOW = "sketch.low";

    /** The id that something put aside belongs to, until the commit. */
    static final String ASIDE = "aside";

    private Fields() {}
}
