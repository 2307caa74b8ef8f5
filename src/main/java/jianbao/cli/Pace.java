package jianbao.cli;

import jianbao.Place;

/** How far a run is, and how fast it goes. */
final class Pace {
    /** Of the pages read to learn from: most of them will be read again, which is all that is known of how much there is. */
    private long expectedPages;

    private long expectedBytes;
    private long pages;
    private long bytes;
    private long start = System.nanoTime();
    private String at = "";

    /** A page was read to learn from. */
    void learned(Place place, long size) {
        expectedPages++;
        expectedBytes += size;
        at = container(place);
    }

    /** A page was read to be indexed. */
    void read(Place place, long size) {
        if (pages == 0) {
            start = System.nanoTime();
        }
        pages++;
        bytes += size;
        at = container(place);
    }

    /** The file that is open, or the folder that is walked. */
    private static String container(Place place) {
        String path = place.path();
        int entry = path.indexOf("!/");
        return entry >= 0 ? path.substring(0, entry) : path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    String at() {
        return at;
    }

    boolean isReading() {
        return pages > 0;
    }

    long pages() {
        return isReading() ? pages : expectedPages;
    }

    long bytes() {
        return isReading() ? bytes : expectedBytes;
    }

    /** The pages there are, as far as is known; 0 where nothing is, as with a stream. */
    long expectedPages() {
        return expectedPages;
    }

    /** In hundredths, of the bytes; 99 at the most, for all is done only when it is committed. -1 if nobody knows. */
    int percent() {
        return expectedBytes == 0 ? -1 : (int) Math.min(99, 100 * bytes / expectedBytes);
    }

    /** In nanoseconds, since the first page that was indexed. */
    private long elapsed() {
        return Math.max(1_000_000, System.nanoTime() - start);
    }

    long pagesPerSecond() {
        return Math.round(pages() / (elapsed() / 1e9));
    }

    long bytesPerSecond() {
        return Math.round(bytes() / (elapsed() / 1e9));
    }

    /** In nanoseconds, if it goes on like this; -1 if nobody knows. */
    long left() {
        return !isReading() || bytes == 0 || expectedBytes < bytes
                ? -1
                : (long) ((double) elapsed() * (expectedBytes - bytes) / bytes);
    }
}
