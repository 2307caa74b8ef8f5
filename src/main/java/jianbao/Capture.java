package jianbao;

/** What a source yields for each thing it meets: failure is data, so one bad page never stops a run. */
public sealed interface Capture permits Page, Clipping, Unreadable {
    /** Where it stands. */
    Place place();
}
