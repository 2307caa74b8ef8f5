package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jianbao.pipeline.AssemblyLine.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AssemblyLineTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void goesOneStepWithAllThatWaitBeforeTheNextWithAny() throws Exception {
        List<String> steps = Collections.synchronizedList(new ArrayList<>());
        var gate = new CountDownLatch(1);
        try (var line = new AssemblyLine<String>(1, told::add)) {
            // The one worker is held up until the others wait.
            line.submit(1, () -> {
                gate.await();
                return "first";
            });
            for (String name : List.of("a", "b", "c")) {
                line.submitSteps(1, () -> {
                    steps.add("read " + name);
                    return (Step.Next<String>) () -> {
                        steps.add("keep " + name);
                        return new Step.Done<>(name);
                    };
                });
            }
            gate.countDown();
            line.finish();
        }
        assertThat(steps).containsExactly("read a", "read b", "read c", "keep a", "keep b", "keep c");
        assertThat(told).containsExactly("first", "a", "b", "c");
    }

    @Test
    void handsOverEachPieceOnceAndInOrderWhateverItsStepsAndSizes() {
        var random = new Random(7);
        for (int workers = 1; workers <= 4; workers++) {
            List<Integer> out = new ArrayList<>();
            try (var line = new AssemblyLine<Integer>(workers, out::add)) {
                for (int i = 0; i < 2_000; i++) {
                    if (random.nextInt(10) == 0) {
                        line.then(i);
                    } else {
                        line.submitSteps(random.nextInt(300_000), steps(random.nextInt(4), i));
                    }
                }
                line.finish();
            }
            assertThat(out)
                    .containsExactlyElementsOf(IntStream.range(0, 2_000).boxed().toList());
        }
    }

    private static Step.Next<Integer> steps(int more, int result) {
        return () -> more == 0 ? new Step.Done<>(result) : steps(more - 1, result);
    }

    @Test
    void aPieceThatFailsInAnyStepIsToldInItsTurnAndHoldsUpNoOther() throws Exception {
        for (int failing = 0; failing < 2; failing++) {
            told.clear();
            int at = failing;
            var after = new CountDownLatch(1);
            try (var line = new AssemblyLine<String>(2, told::add)) {
                assertThatThrownBy(() -> {
                            line.submit(1, () -> "before");
                            line.submitSteps(1, () -> {
                                fail(at == 0);
                                return (Step.Next<String>) () -> {
                                    fail(at == 1);
                                    return new Step.Done<>("never");
                                };
                            });
                            line.finish();
                        })
                        .hasMessage("broken");
                line.submit(1, () -> {
                    after.countDown();
                    return "after";
                });
                after.await();
                line.finish();
            }
            assertThat(told).containsExactly("before", "after");
        }
    }

    private static void fail(boolean now) {
        if (now) {
            throw new IllegalArgumentException("broken");
        }
    }

    @Test
    void theWorkersShareWhatWaits() throws Exception {
        var together = new CountDownLatch(2);
        try (var line = new AssemblyLine<String>(2, told::add)) {
            // Neither ends before the other has begun: one worker alone would wait for ever.
            for (int i = 0; i < 2; i++) {
                line.submit(1, () -> {
                    together.countDown();
                    together.await();
                    return "done";
                });
            }
            line.finish();
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void theOthersGoOnForHundredsOfPiecesWhileOneIsHeldUp() {
        var far = new CountDownLatch(1);
        try (var line = new AssemblyLine<String>(2, told::add)) {
            line.submit(1, () -> {
                far.await();
                return "first";
            });
            for (int i = 1; i <= 400; i++) {
                int at = i;
                line.submit(1, () -> {
                    if (at == 400) {
                        far.countDown();
                    }
                    return "piece " + at;
                });
            }
            line.finish();
        }
        assertThat(told).hasSize(401).startsWith("first", "piece 1").endsWith("piece 400");
    }

    @Test
    void aClosedLineBeginsNoFurtherStep() throws Exception {
        var begun = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        var steps = new AtomicInteger();
        var line = new AssemblyLine<String>(1, told::add);
        line.submitSteps(1, () -> {
            begun.countDown();
            steps.incrementAndGet();
            try {
                closed.await();
            } catch (InterruptedException e) {
                // So the line tells that it closes; a step ends what it began.
            }
            return (Step.Next<String>) () -> {
                steps.incrementAndGet();
                return new Step.Done<>("late");
            };
        });
        begun.await();
        line.close();
        closed.countDown();
        Thread.sleep(50);
        assertThat(steps).hasValue(1);
        assertThat(told).isEmpty();
    }
}
