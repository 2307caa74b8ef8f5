package jianbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/** The members of containers, in files of their own that are written once: a record only says where its members are. */
final class Members implements Closeable {
    static final String PREFIX = "members_";
    private static final String CODEC = "jianbao-members";
    private static final int VERSION = 1;

    private final Directory directory;
    private final Map<Long, IndexInput> open = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private @Nullable IndexOutput out;
    private long current;

    Members(Directory directory) {
        this.directory = directory;
    }

    static String name(long file) {
        return PREFIX + file;
    }

    /** Writes members to the current file; there is a new one after every commit. */
    FileRecord.Extent write(List<Member> members) throws IOException {
        if (out == null) {
            current = Generations.last(directory, PREFIX) + 1;
            out = directory.createOutput(name(current), IOContext.DEFAULT);
            CodecUtil.writeHeader(out, CODEC, VERSION);
        }
        var extent = new FileRecord.Extent(current, out.getFilePointer(), members.size());
        String before = "";
        for (Member member : members) {
            write(member, before, out);
            before = member.within();
        }
        return extent;
    }

    /** Ends the current file; returns the names of the files that were written since the last call, to be made durable. */
    List<String> finish() throws IOException {
        if (out != null) {
            try (IndexOutput ended = out) {
                out = null;
                CodecUtil.writeFooter(ended);
            }
            written.add(name(current));
        }
        var names = List.copyOf(written);
        written.clear();
        return names;
    }

    /** Goes through the members of a record, in the order in which they were met. */
    MemberCursor of(FileRecord record) throws IOException {
        return new MemberCursor(record, this);
    }

    IndexInput at(FileRecord.Extent extent) throws IOException {
        IndexInput whole = open.get(extent.file());
        if (whole == null) {
            whole = directory.openInput(name(extent.file()), IOContext.DEFAULT);
            open.put(extent.file(), whole);
            CodecUtil.checkHeader(whole, CODEC, VERSION, VERSION);
        }
        IndexInput members = whole.clone();
        members.seek(extent.offset());
        return members;
    }

    static void write(Member member, String before, DataOutput out) throws IOException {
        Strings.write(member.within(), before, out);
        if (!member.isReadyMade()) {
            out.writeString(member.id());
        }
        out.writeLong(member.print());
    }

    static Member read(String before, DataInput in) throws IOException {
        String within = Strings.read(before, in);
        String id = within.startsWith("#") ? within.substring(1) : in.readString();
        return new Member(within, id, in.readLong());
    }

    @Override
    public void close() throws IOException {
        try {
            for (IndexInput in : open.values()) {
                in.close();
            }
        } finally {
            if (out != null) {
                out.close();
            }
        }
    }
}
