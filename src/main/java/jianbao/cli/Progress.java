package jianbao.cli;

import java.nio.file.Path;
import jianbao.Unreadable;
import jianbao.pipeline.Summary;

/** Tells on standard error how a run goes. */
interface Progress {
    /** It begins, with an index that is new or not. */
    void started(Path index, boolean isNew);

    /** It went on; called after every page. */
    void went(Pace pace);

    /** Something could not be read. */
    void failed(Unreadable what);

    /** What was done is being made durable. */
    void committing(Pace pace);

    /** What was done is durable; the index is put in order for quick searches. */
    void compacting(Pace pace);

    /** All is over. */
    void ended(Summary summary);

    /** How it is told. */
    enum Form {
        /** To a person, or a log. */
        AUTO,
        /** To a program: a JSON object a line. */
        JSON
    }
}
