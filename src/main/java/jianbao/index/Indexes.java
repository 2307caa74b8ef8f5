package jianbao.index;

import java.nio.file.Path;

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
}
