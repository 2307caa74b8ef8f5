package jianbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The archive as if the versions that are {@linkplain Versions outdated} had been deleted: so nothing that reads it need know of them. */
final class NewestReader extends FilterDirectoryReader {
    NewestReader(DirectoryReader all) throws IOException {
        super(all, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader leaf) {
                try {
                    return Newest.of(leaf);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader all) throws IOException {
        return new NewestReader(all);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null; // what is cached for the reader beneath counts other documents
    }

    /** A segment without what is outdated in it. */
    private static final class Newest extends FilterLeafReader {
        private final FixedBitSet live;
        private final int count;

        private Newest(LeafReader in, FixedBitSet live) {
            super(in);
            this.live = live;
            this.count = live.cardinality();
        }

        static LeafReader of(LeafReader leaf) throws IOException {
            NumericDocValues outdated = leaf.getNumericDocValues(Fields.OLDER);
            int first = outdated == null ? DocIdSetIterator.NO_MORE_DOCS : outdated.nextDoc();
            if (outdated == null || first == DocIdSetIterator.NO_MORE_DOCS) {
                return leaf;
            }
            var live = new FixedBitSet(leaf.maxDoc());
            live.set(0, leaf.maxDoc());
            Bits before = leaf.getLiveDocs();
            for (int doc = 0; before != null && doc < leaf.maxDoc(); doc++) {
                if (!before.get(doc)) {
                    live.clear(doc);
                }
            }
            for (int doc = first; doc != DocIdSetIterator.NO_MORE_DOCS; doc = outdated.nextDoc()) {
                live.clear(doc);
            }
            return new Newest(leaf, live);
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
