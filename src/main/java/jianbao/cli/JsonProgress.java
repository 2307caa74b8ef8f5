package jianbao.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jianbao.PageType;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter.Put;
import jianbao.json.Json;
import jianbao.pipeline.Summary;
import jianbao.text.Printable;

/** Progress for programs: on standard error one JSON object a line, of one {@code event} each. */
final class JsonProgress implements Progress {
    private static final long PERIOD = TimeUnit.SECONDS.toNanos(1);

    private final Console console;
    private final boolean dry;
    private final long start = System.nanoTime();
    private long shown = start - PERIOD;
    private Path index = Path.of("");

    JsonProgress(Console console, boolean dry) {
        this.console = console;
        this.dry = dry;
    }

    @Override
    public void started(Path place, boolean isNew) {
        index = place;
        Map<String, Object> event = event("started");
        event.put("index", place.toString());
        event.put("new_index", isNew);
        event.put("dry_run", dry);
        say(event);
    }

    @Override
    public void went(Pace pace) {
        long now = System.nanoTime();
        if (now - shown >= PERIOD) {
            shown = now;
            say(progress(pace.isReading() ? "reading" : "scanning", pace));
        }
    }

    @Override
    public void committing(Pace pace) {
        say(progress("committing", pace));
    }

    @Override
    public void compacting(Pace pace) {
        say(progress("compacting", pace));
    }

    private Map<String, Object> progress(String phase, Pace pace) {
        Map<String, Object> event = event(phase);
        event.put("pages", pace.pages());
        event.put("bytes", pace.bytes());
        event.put("at", pace.at());
        if (pace.isReading()) {
            event.put("pages_per_second", pace.pagesPerSecond());
            event.put("bytes_per_second", pace.bytesPerSecond());
            if (pace.left() >= 0) {
                event.put("pages_expected", pace.expectedPages());
                event.put("percent", pace.percent());
                event.put("seconds_left", seconds(pace.left()));
            }
        }
        return event;
    }

    @Override
    public void failed(Unreadable what) {
        Map<String, Object> event = event("failed");
        event.put("path", what.place().path());
        event.put("reason", what.reason());
        say(event);
    }

    @Override
    public void ended(Summary summary) {
        Map<String, Object> event = event(summary.isStopped() ? "interrupted" : "done");
        event.put("index", index.toString());
        event.put("dry_run", dry);
        event.put("pages", summary.pages());
        event.put("bytes", summary.bytes());
        for (PageType type : PageType.values()) {
            event.put(type.label(), summary.of(type));
        }
        for (Put put : Put.values()) {
            event.put(put.name().toLowerCase(Locale.ROOT), summary.of(put));
        }
        event.put("gone", summary.gone());
        event.put("passed_over", summary.passedOver());
        event.put("failed", summary.failed());
        say(event);
    }

    private Map<String, Object> event(String name) {
        var event = new LinkedHashMap<String, Object>();
        event.put("event", name);
        event.put("seconds", seconds(System.nanoTime() - start));
        return event;
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0;
    }

    private void say(Map<String, Object> event) {
        console.say(Printable.json(Json.line(event)));
    }
}
