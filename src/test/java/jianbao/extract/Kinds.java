package jianbao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Pages that hold no article, or a thin one amid much else, written from memory of real templates. */
final class Kinds {
    /**
     * @param name of the page
     * @param article whether it holds an article
     * @param bytes the page
     */
    record Kind(String name, boolean article, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Kinds() {}

    static List<Kind> all() throws IOException {
        List<Kind> all = new ArrayList<>();
        try (var zip = new ZipInputStream(Kinds.class.getResourceAsStream("kinds.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String[] path = entry.getName().split("/");
                all.add(new Kind(path[1].replace(".html", ""), path[0].equals("article"), zip.readAllBytes()));
            }
        }
        return all;
    }
}
