package jianbao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made the piece. Fewer names are better than wrong ones.
 *
 * @param authors 记者, 通讯员, 作者, 摄; never the 责编
 * @param editors 责编, 编辑, 校对
 * @param others 监制, 策划, 设计 and the like
 * @param dateline 本报北京1月5日电
 */
public record Credits(
        List<Author> authors,
        List<Person> editors,
        List<Person> others,
        @Nullable String dateline) {
    /** Nobody known. */
    public static final Credits NONE = new Credits(List.of(), List.of(), List.of(), null);

    public Credits {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        others = List.copyOf(others);
    }

    /**
     * One who wrote or photographed.
     *
     * @param name 刘翔
     * @param role 记者, as the page says it
     * @param affiliations the outlets that the byline names with the person, in its order
     */
    public record Author(String name, @Nullable String role, List<String> affiliations) {
        public Author {
            affiliations = List.copyOf(affiliations);
        }
    }

    /**
     * One who worked on the piece.
     *
     * @param name 王宏泽
     * @param role 责编, as the page says it
     */
    public record Person(String name, @Nullable String role) {}
}
