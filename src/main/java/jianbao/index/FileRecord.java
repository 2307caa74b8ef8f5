package jianbao.index;

import java.util.List;

/**
 * What is remembered of a file.
 *
 * @param state how it stood when it was read
 * @param count how many members it has
 * @param failures how many of its parts could not be read; then it is read again
 * @param few its members, if they are few
 * @param many where its members are written, if they are many
 */
record FileRecord(FileState state, long count, int failures, List<Member> few, List<Extent> many) {
    /**
     * A run of members in a file of members.
     *
     * @param file the number of that file
     * @param offset where they begin, in bytes
     * @param count how many there are
     */
    record Extent(long file, long offset, long count) {}

    FileRecord {
        few = List.copyOf(few);
        many = List.copyOf(many);
    }

    boolean isUnchanged(FileState now) {
        return failures == 0 && state.isSame(now);
    }

    FileRecord unsettled() {
        return new FileRecord(state.unsettled(), count, failures, few, many);
    }
}
