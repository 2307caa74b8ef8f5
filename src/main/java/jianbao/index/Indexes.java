package jianbao.index;

import java.nio.file.Path;

/** Opens archives. */
public final class Indexes {
    private Indexes() {}

    /**
     * Opens an archive for reading, as it stands now.
     *
     * @throws IndexTrouble if there is none, or none of ours
     */
    public static ArticleIndex open(Path folder) {
        return LuceneIndex.open(new IndexFolder(folder));
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
}
