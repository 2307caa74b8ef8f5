package jianbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the files that were read: which stand as they stood, and what left. It is part of every commit, beside the
 * articles. Not thread-safe: it belongs to the thread that reads.
 */
public final class Ledger implements Closeable {
    /** In nanoseconds: what is written this shortly after it was read may bear the same time, by the clock of a system's ticks. */
    private static final long TICK = 20_000_000;

    /** In nanoseconds: the same on disks that keep whole seconds, and even ones. */
    private static final long COARSE_TICK = 2_000_000_000L;

    private final Directory directory;
    private final Members members;
    private final BiConsumer<String, String> lost;
    private @Nullable LedgerFile base;
    private LedgerFile.@Nullable Cursor lookup;

    /** The records of the base that were met in this run, and those that are no more, by their numbers. */
    private BitSet met = new BitSet();

    private BitSet dropped = new BitSet();

    private BitSet metWhenWritten = new BitSet();

    /** The records that are new since the last commit. */
    private final TreeMap<String, FileRecord> fresh = new TreeMap<>(KeyOrder.INSTANCE);

    private final Map<String, String> roots = new TreeMap<>();
    private @Nullable Visit current;
    private boolean changed;
    private long losses;

    /**
     * Opens what is remembered.
     *
     * @param name of the file of records, null if nothing is remembered yet
     * @param lost hears of an article's id and the key of a place where it stands no more
     */
    Ledger(Directory directory, @Nullable String name, BiConsumer<String, String> lost) throws IOException {
        this.directory = directory;
        this.members = new Members(directory);
        this.lost = lost;
        rest(name);
    }

    /** Remembers nothing yet, and nothing for long. */
    public static Ledger empty() {
        try {
            return new Ledger(new ByteBuffersDirectory(), null, (id, key) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rest(@Nullable String name) throws IOException {
        base = name == null ? null : LedgerFile.open(directory, name);
        lookup = base == null ? null : base.cursor();
        if (base != null) {
            roots.putAll(base.roots());
        }
    }

    /**
     * Whether a file stands as it stood when it was read, by size and time. It counts as met.
     *
     * @param choice a fingerprint of which names are chosen, 0 for all
     * @return how many pages it holds; -1 if it is to be read
     */
    public long unchanged(FileState now, long choice) {
        if (fresh.containsKey(now.key())) {
            return 0;
        }
        FileRecord old = find(now.key());
        if (old == null || !old.isUnchanged(now) && !old.isUnchanged(now.chosen(choice))) {
            return -1;
        }
        return old.count();
    }

    private @Nullable FileRecord find(String key) {
        if (lookup == null) {
            return null;
        }
        try {
            FileRecord found = lookup.seek(key);
            if (found == null || !found.state().key().equals(key)) {
                return null;
            }
            boolean gone = dropped.get(lookup.number());
            met.set(lookup.number());
            return gone ? null : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins the reading of a file.
     *
     * @param trusting whether what was made of the same bytes before is good enough
     */
    public Visit begin(FileState now, boolean trusting) {
        try {
            FileRecord old = find(now.key());
            boolean sameRecipe = old != null && old.state().recipe() == now.recipe();
            current = new Visit(settled(now) ? now : now.unsettled(), old, members, trusting && sameRecipe);
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers a file no more, and leaves its articles as they are: the next run reads it as if for the first time. */
    void forget(String key) {
        if (lookup != null && find(key) != null) {
            dropped.set(lookup.number());
            changed = true;
        }
    }

    private static boolean settled(FileState state) {
        long age = FileState.nanos(Instant.now()) - state.modified();
        return age > (state.modified() % 1_000_000_000L == 0 ? COARSE_TICK : TICK);
    }

    /** The file of a visit holds this now. */
    public void holds(Visit visit, Member member) {
        try {
            visit.holds(member);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file was read to its end: what it holds no more leaves the articles.
     *
     * @return how many pages left
     */
    public long end(Visit visit) {
        try {
            String key = visit.state().key();
            long before = losses;
            fresh.put(key, visit.end(member -> lose(key, member)));
            changed = true;
            current = current == visit ? null : current;
            return losses - before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lose(String file, Member member) {
        losses++;
        lost.accept(member.id(), member.isReadyMade() ? file : file + member.within());
    }

    /** How many files wait for a commit. */
    public int waiting() {
        return fresh.size();
    }

    /**
     * A folder was walked: what was not met below it, and is not there, leaves the articles.
     *
     * @param folder its key
     * @param identity what tells it from another folder that stands there at another time; may be empty
     * @param isThere whether a file may still be there, by its key
     * @return how many pages left; -1 if all of them would because another, empty folder stands there, as where a disk is mounted
     *     that is not: then nothing was done
     */
    public long walked(String folder, String identity, Predicate<String> isThere) {
        String below = folder.endsWith("/") ? folder : folder + "/";
        String known = roots.getOrDefault(folder, "");
        try {
            if (!known.equals(identity)) {
                if (!known.isEmpty() && isEmptied(below)) {
                    return -1;
                }
                roots.put(folder, identity);
                changed = true;
            }
            return drop(below, isThere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there were files below a folder, and none is met any more. */
    private boolean isEmptied(String below) throws IOException {
        String first = fresh.ceilingKey(below);
        if (base == null || first != null && first.startsWith(below)) {
            return false;
        }
        LedgerFile.Cursor cursor = base.cursor();
        FileRecord record = cursor.seek(below);
        boolean any = false;
        while (record != null && record.state().key().startsWith(below)) {
            if (met.get(cursor.number())) {
                return false;
            }
            any = true;
            record = cursor.next();
        }
        return any;
    }

    private long drop(String below, Predicate<String> isThere) throws IOException {
        long before = losses;
        if (base == null) {
            return 0;
        }
        LedgerFile.Cursor cursor = base.cursor();
        FileRecord record = cursor.seek(below);
        while (record != null && record.state().key().startsWith(below)) {
            String key = record.state().key();
            boolean known = met.get(cursor.number()) || dropped.get(cursor.number()) || fresh.containsKey(key);
            if (!known && !isThere.test(key)) {
                drop(cursor.number(), record);
            }
            record = cursor.next();
        }
        return losses - before;
    }

    private void drop(int number, FileRecord record) throws IOException {
        MemberCursor each = members.of(record);
        for (Member member = each.next(); member != null; member = each.next()) {
            lose(record.state().key(), member);
        }
        dropped.set(number);
        changed = true;
    }

    /** Whether there is anything to be written. */
    boolean isChanged() {
        return changed || current != null;
    }

    /**
     * Writes all that is remembered to a new file, and what it refers to.
     *
     * @param written is given the names of all files that are to be made durable
     * @return the name of the file of records
     */
    String write(Collection<String> written) throws IOException {
        TreeMap<String, FileRecord> now = fresh;
        if (current != null) {
            now = new TreeMap<>(fresh);
            now.put(current.state().key(), current.soFar());
        }
        written.addAll(members.finish());
        String name = LedgerFile.PREFIX + (Generations.last(directory, LedgerFile.PREFIX) + 1);
        written.add(name);
        try (var out = new LedgerFile.Writer(directory, name)) {
            metWhenWritten = new LedgerMerge(base, met, dropped, out).write(now.values());
            out.finish(roots);
        }
        return name;
    }

    /** What was written last is committed, and counts from now on. */
    void committed(String name) throws IOException {
        if (base != null) {
            base.close();
        }
        rest(name);
        met = metWhenWritten;
        dropped = new BitSet();
        fresh.clear();
        changed = false;
    }

    /** The names of the files of members that are in use. */
    Set<String> memberFiles() {
        var names = new TreeSet<>(base == null ? Set.of() : base.memberFiles());
        if (current != null) {
            names.addAll(current.memberFiles());
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        try (members) {
            if (base != null) {
                base.close();
            }
        }
    }
}
