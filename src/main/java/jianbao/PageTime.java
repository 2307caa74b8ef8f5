package jianbao;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The time that the page which this thread is at may take. Patterns are matched with texts out of pages, and a page may be written so
 * that one of them, or some other step, takes for ever: whatever goes through a text as long as its page asks here whether there is time
 * left. What belongs to no page, such as a query, has all the time.
 */
public final class PageTime {
    private static final ScopedValue<PageTime> OF_PAGE = ScopedValue.newInstance();

    private static final PageTime ENDLESS = new PageTime(Limits.DEFAULT.with(Bound.PAGE_SECONDS, Integer.MAX_VALUE));

    /** Characters of a text that any of our patterns is done with soon, were it a thousand times slower than it should be. */
    private static final int SHORT = 1 << 10;

    /** Questions, and characters looked at, between two looks at the clock. */
    private static final int SELDOM = 1 << 8;

    private static final int VERY_SELDOM = 1 << 16;

    private final Limits limits;
    private final long most;
    private long end;
    private long cpu = -1;
    private int asked;

    private PageTime(Limits limits) {
        this.limits = limits;
        most = TimeUnit.SECONDS.toNanos(limits.of(Bound.PAGE_SECONDS));
        end = System.nanoTime() + most;
    }

    /**
     * Reads a page in the time that it may take.
     *
     * @throws PageTooLarge if that was not enough, as soon as the reading asks
     */
    public static <T> T within(Limits limits, Supplier<T> reading) {
        return ScopedValue.where(OF_PAGE, new PageTime(limits)).call(reading::get);
    }

    /**
     * Asks whether there is time left.
     *
     * @throws PageTooLarge if there is none
     */
    public static void check() {
        PageTime time = OF_PAGE.orElse(ENDLESS);
        if (++time.asked % SELDOM == 0) {
            time.look();
        }
    }

    /** A text to match a pattern with: while a long one is matched, the clock is looked at. */
    public static CharSequence watching(String text) {
        check();
        return text.length() <= SHORT ? text : new Watched(text, OF_PAGE.orElse(ENDLESS));
    }

    /** Time that passed is only told from time that was used once there is doubt: a machine may be busy, or have slept. */
    private void look() {
        long now = System.nanoTime();
        if (now - end < 0) {
            return;
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (cpu < 0 || used - cpu < most) {
            end = now + (cpu < 0 ? most : most - (used - cpu));
            cpu = cpu < 0 ? used : cpu;
            return;
        }
        limits.hold(Bound.PAGE_SECONDS, Long.MAX_VALUE, "reading it takes more than %d seconds");
    }

    private static final class Watched implements CharSequence {
        private final String text;
        private final PageTime time;
        private int left = VERY_SELDOM;

        Watched(String text, PageTime time) {
            this.text = text;
            this.time = time;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                left = VERY_SELDOM;
                time.look();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
