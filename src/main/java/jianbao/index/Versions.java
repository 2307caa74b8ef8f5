package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which of the articles that are kept are versions of one page: they bear the same canonical address, were written at different times,
 * and say much the same. The newest of them stands for the page; the others bear {@link Fields#OLDER}, and are seen by whoever asks for
 * versions. A page of another text is no version, for there are sites that give every page the same address.
 */
final class Versions {
    /** An address that more pages bear than a page is ever captured is no page's own; comparing all pairs stays below a second. */
    private static final int MOST_CAPTURES = 4_000;

    private Versions() {}

    /** Marks what is outdated, and nothing else. Nothing may be put meanwhile. */
    static void settle(IndexWriter writer) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            Set<String> marked = marked(now);
            Set<String> outdated = outdated(now);
            for (String id : outdated) {
                if (!marked.contains(id)) {
                    writer.updateDocValues(idTerm(id), new NumericDocValuesField(Fields.OLDER, 1));
                }
            }
            for (String id : marked) {
                if (!outdated.contains(id)) {
                    writer.updateDocValues(idTerm(id), new NumericDocValuesField(Fields.OLDER, null));
                }
            }
        }
    }

    private static Term idTerm(String id) {
        return new Term(Fields.ID, ArticleDocument.exactTerm(id));
    }

    private static Set<String> marked(IndexReader reader) throws IOException {
        var ids = new HashSet<String>();
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues marks = leaf.reader().getNumericDocValues(Fields.OLDER);
            if (marks == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = marks.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = marks.nextDoc()) {
                if (live == null || live.get(doc)) {
                    ids.add(Version.read(leaf.reader(), doc, leaf.docBase).id());
                }
            }
        }
        return ids;
    }

    private static Set<String> outdated(IndexReader reader) throws IOException {
        var outdated = new HashSet<String>();
        Terms addresses = MultiTerms.getTerms(reader, Fields.ADDRESS);
        if (addresses == null) {
            return outdated;
        }
        TermsEnum each = addresses.iterator();
        for (BytesRef address = each.next(); address != null; address = each.next()) {
            if (each.docFreq() > 1) {
                for (List<Version> page : pages(captures(reader, each))) {
                    page.stream().skip(1).map(Version::id).forEach(outdated::add);
                }
            }
        }
        return outdated;
    }

    /** The documents of all versions of the page that a document is one of, the newest first; of itself alone, if it has no address. */
    static List<Integer> of(IndexReader reader, int doc, String url) throws IOException {
        Terms addresses = MultiTerms.getTerms(reader, Fields.ADDRESS);
        TermsEnum each = addresses == null ? null : addresses.iterator();
        if (each == null || !each.seekExact(new BytesRef(ArticleDocument.exactTerm(Address.of(url))))) {
            return List.of(doc);
        }
        return pages(captures(reader, each)).stream()
                .map(page -> page.stream().map(Version::doc).toList())
                .filter(page -> page.contains(doc))
                .findFirst()
                .orElse(List.of(doc));
    }

    /** The articles at one address, the newest first. */
    private static List<Version> captures(IndexReader reader, TermsEnum at) throws IOException {
        var captures = new ArrayList<Version>();
        Bits live = MultiBits.getLiveDocs(reader);
        PostingsEnum docs = at.postings(null, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                LeafReaderContext leaf = leaf(reader, doc);
                captures.add(Version.read(leaf.reader(), doc - leaf.docBase, leaf.docBase));
            }
        }
        captures.sort(Comparator.comparingLong(Version::written).reversed().thenComparing(Version::id));
        return captures;
    }

    private static LeafReaderContext leaf(IndexReader reader, int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    /** Sorts captures into pages; each comes to the first page of which a newer version is much the same. */
    private static List<List<Version>> pages(List<Version> captures) {
        var pages = new ArrayList<List<Version>>();
        if (captures.size() > MOST_CAPTURES) {
            captures.forEach(capture -> pages.add(List.of(capture)));
            return pages;
        }
        for (Version capture : captures) {
            List<Version> page = pages.stream()
                    .filter(other -> other.stream().anyMatch(capture::isOlderFormOf))
                    .findFirst()
                    .orElse(null);
            if (page == null) {
                page = new ArrayList<>();
                pages.add(page);
            }
            page.add(capture);
        }
        return pages;
    }

    /**
     * An article, as far as it tells versions.
     *
     * @param doc its number in the whole archive
     * @param written when its bytes were written or captured, in nanoseconds since 1970
     * @param title the fingerprint of its title
     */
    private record Version(int doc, String id, long written, long title, Sketch text) {
        /**
         * Bits of 128. Of 2 million pairs of different abstracts and encyclopaedia paragraphs (317 characters on average; csl, cmrc2018)
         * one differs in so few, and of texts of which a fifth was rewritten 95 % do.
         */
        private static final int ALIKE = 32;

        /** The same for texts under the same title: 41 of those pairs differ in so few, and half of the texts rewritten by half. */
        private static final int ALIKE_BY_NAME = 40;

        static Version read(LeafReader leaf, int doc, int base) throws IOException {
            return new Version(
                    base + doc,
                    idIn(leaf, doc),
                    value(leaf, Fields.WRITTEN, doc),
                    value(leaf, Fields.TITLE_PRINT, doc),
                    new Sketch(value(leaf, Fields.SKETCH_HIGH, doc), value(leaf, Fields.SKETCH_LOW, doc)));
        }

        private static String idIn(LeafReader leaf, int doc) throws IOException {
            SortedDocValues ids = leaf.getSortedDocValues(Fields.ID);
            return ids != null && ids.advanceExact(doc)
                    ? ids.lookupOrd(ids.ordValue()).utf8ToString()
                    : "";
        }

        private static long value(LeafReader leaf, String field, int doc) throws IOException {
            NumericDocValues values = leaf.getNumericDocValues(field);
            return values != null && values.advanceExact(doc) ? values.longValue() : Long.MIN_VALUE;
        }

        boolean isOlderFormOf(Version newer) {
            int distance = text.distance(newer.text);
            return written < newer.written && distance <= (title == newer.title ? ALIKE_BY_NAME : ALIKE);
        }
    }
}
