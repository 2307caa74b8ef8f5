package jianbao.index;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Opens archives. */
public final class Indexes {
    private Indexes() {}

    /**
     * Opens an archive for reading, as it stands now, to ask it much.
     *
     * @throws IndexTrouble if there is none, or none of ours
     */
    public static ArticleIndex open(Path folder) {
        return LuceneIndex.open(new IndexFolder(folder), IndexFolder.Access.MAP, LuceneIndex.Scope.NEWEST);
    }

    /** Opens an archive as {@link #open} does, but to ask it one thing: it is open sooner, and answers later. */
    public static ArticleIndex openOnce(Path folder) {
        return LuceneIndex.open(new IndexFolder(folder), IndexFolder.Access.READ, LuceneIndex.Scope.NEWEST);
    }

    /** Opens an archive as {@link #openOnce} does, but with the outdated versions of pages among the others. */
    public static ArticleIndex openAllVersions(Path folder) {
        return LuceneIndex.open(new IndexFolder(folder), IndexFolder.Access.READ, LuceneIndex.Scope.ALL);
    }

    /**
     * Opens an archive for writing; makes it if there is none.
     *
     * @throws IndexTrouble if the folder holds something else, or another process writes to it
     */
    public static ArticleWriter write(Path folder) {
        return LuceneWriter.open(new IndexFolder(folder), false);
    }

    /**
     * Opens an archive for writing, as {@link #write} does; but one that another version of ours made is replaced with the first commit.
     *
     * @throws IndexTrouble if the folder holds something else, or another process writes to it
     */
    public static ArticleWriter writeAnyVersion(Path folder) {
        return LuceneWriter.open(new IndexFolder(folder), true);
    }

    /**
     * Opens an archive to write to for show: everything answers as if it were written, and the folder stays as it is. Another process
     * may write meanwhile.
     *
     * @param anyVersion as with {@link #writeAnyVersion}
     * @throws IndexTrouble if the folder holds something else
     */
    public static ArticleWriter rehearse(Path folder, boolean anyVersion) {
        return LuceneWriter.rehearse(new IndexFolder(folder), anyVersion);
    }

    /**
     * Looks an archive over, and changes nothing.
     *
     * @param isThere whether a file may still be there, by its {@linkplain jianbao.Place#key() key}
     * @return what is wrong with it; empty if nothing is
     * @throws IndexTrouble if there is none, it cannot be opened at all, or another process writes to it
     */
    public static List<Complaint> check(Path folder, Predicate<String> isThere) {
        return Cure.check(new IndexFolder(folder), isThere);
    }

    /**
     * Puts an archive right as far as it can be without the pages: what cannot be read is taken out, after a copy of all was made, and
     * the files that it came from are forgotten, so that the next run reads them as if for the first time.
     *
     * @param isThere as with {@link #check}
     * @throws IndexTrouble if there is none, or another process writes to it
     */
    public static Cure cure(Path folder, Predicate<String> isThere) {
        return Cure.of(new IndexFolder(folder), isThere);
    }
}
