package jianbao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jianbao.Page;
import jianbao.Place;

/** Pages that hold no article, or a thin one amid much else, written from memory of real templates. */
final class Kinds {
    /**
     * @param name of the page
     * @param article whether it holds an article
     * @param file its name with the ending
     * @param page as it is on disk
     */
    record Kind(String name, boolean article, String file, Page page) {
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
                Page.Form form = path[1].endsWith(".txt") ? Page.Form.TEXT : Page.Form.HTML;
                all.add(new Kind(
                        path[1].substring(0, path[1].lastIndexOf('.')),
                        path[0].equals("article"),
                        path[1],
                        Page.of(Place.of(path[1]), form, zip.readAllBytes())));
            }
        }
        return all;
    }
}
