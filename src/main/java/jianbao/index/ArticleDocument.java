package jianbao.index;

import static org.apache.lucene.document.Field.Store.NO;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianbao.Article;
import jianbao.Credits;
import jianbao.json.ArticleJson;
import jianbao.text.Folding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns an article into what Lucene keeps of it. */
final class ArticleDocument {
    /** How much of the body tells what it is about, in UTF-16 units: a lead or first sentence. */
    static final int LEAD = 120;

    /** The longest exact term, in UTF-16 units: Lucene takes 32,766 bytes, and a unit is three bytes at the most. */
    static final int LONGEST_TERM = 10_000;

    /** Positions for phrases, norms for ranking. */
    private static final FieldType RANKED = type(false);

    /** Positions for phrases. */
    private static final FieldType FOUND = type(true);

    private final Document document = new Document();
    private final Article article;

    private ArticleDocument(Article article) {
        this.article = article;
    }

    /** The document of an article that stands at some places; the article is settled there already. */
    static Document of(Article article, Places places) {
        return of(article, ArticleJson.line(article), places);
    }

    /** The same, of an article whose line of JSON is written already. */
    static Document of(Article article, String line, Places places) {
        var made = new ArticleDocument(article);
        made.text();
        made.metadata();
        made.facts();
        made.places(places);
        made.document.add(new StoredField(Fields.JSON, line.getBytes(StandardCharsets.UTF_8)));
        return made.document;
    }

    private void text() {
        String title = title(article);
        String text = Folding.fold(title + "\n" + article.content().body());
        int body = title.length() + 1;
        Words words = new Words(WordSegmenter.standard()).cut(text);
        int titleWords = wordsBefore(words, body, 0);
        document.add(new Field(Fields.UNITS, new UnitStream(text), RANKED));
        document.add(new Field(Fields.WORDS, new WordStream(text, words, 0, words.size()), RANKED));
        document.add(new Field(Fields.TITLE_UNITS, new UnitStream(text.substring(0, body - 1)), RANKED));
        document.add(new Field(Fields.TITLE_WORDS, new WordStream(text, words, 0, titleWords), RANKED));
        int leadWords = wordsBefore(words, body + LEAD, titleWords);
        document.add(new Field(Fields.LEAD_WORDS, new WordStream(text, words, titleWords, leadWords), RANKED));
    }

    private static int wordsBefore(Words words, int offset, int from) {
        int count = from;
        while (count < words.size() && words.start(count) < offset) {
            count++;
        }
        return count;
    }

    /** The title that is searched: the one that is shown. */
    static String title(Article article) {
        String shown = article.headline().shown();
        return shown == null ? "" : shown;
    }

    private void metadata() {
        var outlet = article.outlet();
        var credits = article.credits();
        found(
                Fields.SOURCE,
                outlet.source() == null ? List.of() : List.of(outlet.source().name()));
        found(
                Fields.AUTHOR,
                credits.authors().stream().map(Credits.Author::name).toList());
        found(
                Fields.EDITOR,
                credits.editors().stream().map(Credits.Person::name).toList());
        found(Fields.SECTION, outlet.section());
        var sites = new LinkedHashSet<String>();
        if (outlet.site() != null) {
            sites.add(outlet.site());
        }
        if (outlet.publisher() != null) {
            sites.add(outlet.publisher().name());
        }
        found(Fields.SITE, sites);
        if (outlet.url() != null) {
            document.add(new Field(Fields.URL, new UnitStream(Folding.fold(outlet.url())), FOUND));
            document.add(new StringField(Fields.ADDRESS, exactTerm(Address.of(outlet.url())), NO));
            version();
        }
    }

    /** What tells versions of one page from other pages, see {@link Versions}. */
    private void version() {
        var written = article.file().modified();
        var sketch = Sketch.of(article.content().body());
        if (written != null) {
            document.add(new NumericDocValuesField(Fields.WRITTEN, FileState.nanos(written)));
        }
        document.add(new NumericDocValuesField(Fields.TITLE_PRINT, Fingerprint.of(Folding.fold(title(article)))));
        document.add(new NumericDocValuesField(Fields.SKETCH_HIGH, sketch.high()));
        document.add(new NumericDocValuesField(Fields.SKETCH_LOW, sketch.low()));
    }

    private void found(String field, Iterable<String> values) {
        for (String value : values) {
            if (!value.isBlank()) {
                document.add(new SortedSetDocValuesField(field + Fields.FACET, term(value)));
            }
        }
        // Line feeds keep phrases from reaching from one name into the next.
        document.add(new Field(field, new UnitStream(Folding.fold(String.join("\n", values))), FOUND));
    }

    private void facts() {
        exact(Fields.TYPE, article.type().label());
        exact(
                Fields.SCRIPT,
                article.content().script() == null
                        ? null
                        : article.content().script().label());
        exact(Fields.EXTRACTOR, article.extractor());
        document.add(new DoublePoint(Fields.QUALITY, article.quality().score()));
        Period published = Period.of(article.dates());
        if (published != null) {
            document.add(new LongPoint(Fields.FROM, published.from()));
            document.add(new LongPoint(Fields.TO, published.to()));
            document.add(new NumericDocValuesField(Fields.FROM, published.from()));
            var precision = article.dates().precision();
            if (precision != null) {
                document.add(new NumericDocValuesField(Fields.PRECISION, precision.ordinal()));
            }
        }
    }

    private void exact(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            String cut = value.substring(0, Math.min(value.length(), LONGEST_TERM));
            document.add(new StringField(field, cut.toLowerCase(java.util.Locale.ROOT), NO));
            document.add(new SortedDocValuesField(field, new BytesRef(cut)));
        }
    }

    private void places(Places places) {
        document.add(new StringField(Fields.ID, exactTerm(article.id()), NO));
        document.add(new SortedDocValuesField(Fields.ID, term(article.id())));
        document.add(new SortedDocValuesField(Fields.ORIGIN, term(article.origin())));
        Set<String> names = new LinkedHashSet<>();
        for (Places.Stand stand : places.all()) {
            if (!stand.key().isEmpty()) {
                document.add(new StringField(Fields.KEY, exactTerm(stand.key()), NO));
            }
            names.addAll(List.of(stand.origin(), stand.path(), stand.key()));
        }
        names.forEach(name -> document.add(new StringField(Fields.AT, exactTerm(name), NO)));
        document.add(new StoredField(Fields.PLACES, places.bytes()));
    }

    /** A string as one term: itself, or cut with its fingerprint where Lucene would refuse it. */
    static String exactTerm(String value) {
        return value.length() <= LONGEST_TERM + 24 // so that a cut one stays as it is
                ? value
                : value.substring(0, LONGEST_TERM) + '#' + Fingerprint.of(value);
    }

    private static BytesRef term(String value) {
        return new BytesRef(exactTerm(value));
    }

    private static FieldType type(boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
