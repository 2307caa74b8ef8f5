package jianbao.index;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Strings that begin as the one before: only what is new is written. */
final class Strings {
    private Strings() {}

    static void write(String text, String before, DataOutput out) throws IOException {
        int shared = 0;
        int most = Math.min(text.length(), before.length());
        while (shared < most && text.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(text.charAt(shared - 1))) {
            shared--;
        }
        out.writeVInt(shared);
        out.writeString(text.substring(shared));
    }

    static String read(String before, DataInput in) throws IOException {
        int shared = in.readVInt();
        String rest = in.readString();
        return shared == 0 ? rest : before.substring(0, shared).concat(rest);
    }
}
