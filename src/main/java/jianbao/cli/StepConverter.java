package jianbao.cli;

import jianbao.index.Timeline;

/** Reads {@code day}, {@code week}, {@code month} and {@code year}. */
final class StepConverter extends LabelConverter<Timeline.Step> {
    StepConverter() {
        super(Timeline.Step.class);
    }
}
