package jianbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: what it held before, held against what it holds now. Members mostly come in the order in which they
 * came before, so the old ones are read along; those that were jumped over are held by their fingerprints.
 */
public final class Visit {
    /** Members that are kept in the record itself. */
    private static final int FEW = 16;

    /** Members held before they are written. */
    private static final int MOST_HELD = 4096;

    private FileState state;
    private final @Nullable FileRecord old;
    private final @Nullable MemberCursor cursor;
    private final Members members;
    private final boolean trusting;

    /** The old members that were met, by their numbers. */
    private final BitSet met = new BitSet();

    /** The old members that were jumped over: their numbers, and their prints, by the fingerprints of what tells them apart. */
    private final LongTable numbers = new LongTable();

    private final LongTable prints = new LongTable();
    private int number;

    private List<Member> held = new ArrayList<>();
    private final List<FileRecord.Extent> written = new ArrayList<>();
    private long count;
    private int failures;
    private boolean partly;

    Visit(FileState state, @Nullable FileRecord old, Members members, boolean trusting) throws IOException {
        this.state = state;
        this.old = old;
        this.members = members;
        this.trusting = trusting;
        cursor = old == null ? null : members.of(old);
    }

    /** The file, as it stands now. */
    public FileState state() {
        return state;
    }

    /** Whether the file was read before. */
    public boolean isKnown() {
        return old != null;
    }

    /** Whether the file bears another time than when it was read before. */
    public boolean wasTouched() {
        return old != null && old.state().modified() != state.modified();
    }

    /**
     * Says that a member is there, and asks what it was made of when the file was read before.
     *
     * @return its print; 0 if it was not there, or is to be made anew whatever it was made of
     */
    public long met(String within) {
        if (cursor == null) {
            return 0;
        }
        long key = Fingerprint.of(within);
        if (numbers.contains(key)) {
            met.set((int) numbers.at(key));
            return trusting ? prints.at(key) : 0;
        }
        try {
            for (Member next = cursor.next(); next != null; next = cursor.next()) {
                int here = number++;
                if (next.within().equals(within)) {
                    met.set(here);
                    return trusting ? next.print() : 0;
                }
                long passed = Fingerprint.of(next.within());
                numbers.put(passed, here);
                prints.put(passed, next.print());
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file holds this now. */
    void holds(Member member) throws IOException {
        held.add(member);
        count++;
        if (held.size() >= MOST_HELD) {
            write();
        }
    }

    /** Part of the file could not be read: what it held before, and was not met, may still be there. */
    public void failed() {
        failures++;
    }

    /** Part of the file was left out by its name: what it held before, and was not met, stays. */
    public void leftOut(long choice) {
        if (!partly) {
            partly = true;
            state = state.chosen(choice);
        }
    }

    /** The names of the files that its members were written to so far. */
    Set<String> memberFiles() {
        return written.stream().map(extent -> Members.name(extent.file())).collect(Collectors.toSet());
    }

    private void write() throws IOException {
        if (!held.isEmpty()) {
            written.add(members.write(held));
            held = new ArrayList<>();
        }
    }

    /** What is remembered if the run ends here: what was read so far of a file that is new, else what was there before. */
    FileRecord soFar() throws IOException {
        return (old == null ? record() : old).unsettled();
    }

    private FileRecord record() throws IOException {
        if (held.size() > FEW || !written.isEmpty()) {
            write();
        }
        return new FileRecord(state, count, failures, held, written);
    }

    /** Ends the reading; hands over what the file held before and holds no more. */
    FileRecord end(Consumer<Member> lost) throws IOException {
        if (old != null && met.cardinality() < old.count()) {
            MemberCursor again = members.of(old);
            int at = 0;
            for (Member member = again.next(); member != null; member = again.next()) {
                if (met.get(at++)) {
                    continue;
                }
                if (failures > 0 || partly) {
                    holds(member);
                } else {
                    lost.accept(member);
                }
            }
        }
        return record();
    }
}
