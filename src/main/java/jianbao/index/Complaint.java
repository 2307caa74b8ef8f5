package jianbao.index;

import java.util.List;

/**
 * Something that is wrong with an archive.
 *
 * @param kind what it is
 * @param count how often
 * @param examples some of the places, in order
 */
public record Complaint(Kind kind, long count, List<String> examples) {
    public Complaint {
        examples = List.copyOf(examples);
    }

    /** What can be wrong. */
    public enum Kind {
        /** Parts of the index that cannot be read; counted are the articles in them, examples are their names. */
        BROKEN,
        /** Articles that cannot be read, or are other than the fields say by which they are found; examples are ids. */
        UNREADABLE,
        /** Files that tell what was read, or what was learned, and cannot be read; examples are their names. */
        RECORDS,
        /** Articles that were read and are not there; examples are the places they were read from. */
        MISSING,
        /** Files that articles were read from and that are not where they were; examples are the files. */
        GONE
    }

    /** Whether articles are lost or in danger; a file that is gone only cannot be read again. */
    public boolean isDamage() {
        return kind != Kind.GONE;
    }
}
