package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * What a commit names beside the articles, in the user data that Lucene keeps with it: so all of it is of one moment.
 *
 * @param ledger the file of records, null if no file was read yet
 * @param learned the file of what was learned of sites, null if nothing was
 */
record Commit(@Nullable String ledger, @Nullable String learned) {
    /** The version of what {@link ArticleDocument} writes; an index of another one is made anew. */
    static final String FORMAT = "3";

    static final String LEARNED_PREFIX = "sites_";

    /** What tells our indexes from others made with Lucene. */
    private static final String MARK = "jianbao.format";

    private static final String LEDGER = "jianbao.ledger";
    private static final String LEARNED = "jianbao.sites";
    private static final String CODEC = "jianbao-sites";
    private static final int VERSION = 1;

    static Commit of(Map<String, String> data) {
        return new Commit(data.get(LEDGER), data.get(LEARNED));
    }

    /** The one that a writer goes on from. */
    static Commit of(IndexWriter writer) {
        var data = new TreeMap<String, String>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return of(data);
    }

    /** The format of an index; null if it is none of ours. */
    static @Nullable String format(Map<String, String> data) {
        return data.get(MARK);
    }

    Map<String, String> data() {
        var data = new TreeMap<String, String>();
        data.put(MARK, FORMAT);
        if (ledger != null) {
            data.put(LEDGER, ledger);
        }
        if (learned != null) {
            data.put(LEARNED, learned);
        }
        return data;
    }

    /** What was learned of sites, line by line. */
    List<String> learnedLines(Directory directory) throws IOException {
        if (learned == null) {
            return List.of();
        }
        try (IndexInput in = directory.openInput(learned, IOContext.DEFAULT)) {
            CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
            var lines = new ArrayList<String>();
            for (int left = in.readVInt(); left > 0; left--) {
                lines.add(in.readString());
            }
            return lines;
        }
    }

    /** Writes what was learned; returns the name of the file. */
    static String writeLearned(List<String> lines, Directory directory) throws IOException {
        String name = LEARNED_PREFIX + (Generations.last(directory, LEARNED_PREFIX) + 1);
        try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, CODEC, VERSION);
            out.writeVInt(lines.size());
            for (String line : lines) {
                out.writeString(line);
            }
            CodecUtil.writeFooter(out);
        }
        return name;
    }
}
