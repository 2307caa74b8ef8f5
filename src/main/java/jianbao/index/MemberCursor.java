package jianbao.index;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;

/** Goes through the members of one file. */
final class MemberCursor {
    private final Members members;
    private final Iterator<Member> few;
    private final Iterator<FileRecord.Extent> many;
    private @Nullable IndexInput in;
    private long left;
    private String before = "";

    MemberCursor(FileRecord record, Members members) {
        this.members = members;
        few = record.few().iterator();
        many = record.many().iterator();
    }

    /** The next member, or null at the end. */
    @Nullable Member next() throws IOException {
        if (few.hasNext()) {
            return few.next();
        }
        while (left == 0) {
            if (!many.hasNext()) {
                return null;
            }
            FileRecord.Extent extent = many.next();
            in = members.at(extent);
            left = extent.count();
            before = "";
        }
        left--;
        Member next = Members.read(before, java.util.Objects.requireNonNull(in));
        before = next.within();
        return next;
    }
}
