package jianbao.index;

import java.nio.file.Path;

public final class Indexes {
    private Indexes() {}

    public static ArticleIndex open(Path path) {
        throw new IndexTrouble("being written " + path, null);
    }

    public static ArticleWriter write(Path path) {
        throw new IndexTrouble("being written " + path, null);
    }
}
