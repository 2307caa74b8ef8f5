package jianbao.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern for names: {@code *} and {@code ?} stay within a name, {@code **} does not, {@code **}{@code /} is any folders or none; all
 * else stands for itself, in letters of either case. A name is gone through once, with all places of the pattern that it may have come to:
 * archives give themselves names, and one tried star by star takes for ever where there are several.
 */
public final class Glob {
    private enum Step {
        /** This character. */
        SELF,
        /** Any one but a slash. */
        ONE,
        /** Any number of those, or none. */
        WITHIN,
        /** Any number of any, or none. */
        ANY,
        /** What follows, or what follows behind that. */
        PERHAPS,
        /** Any number of any, and a slash. */
        FOLDERS
    }

    private record Place(Step step, int letter) {}

    private final List<Place> places = new ArrayList<>();
    private final boolean whole;

    private Glob(String pattern) {
        whole = pattern.contains("/");
        for (int at = 0; at < pattern.length(); ) {
            at += parse(pattern, at);
        }
    }

    /** A glob as people write it. */
    static Glob of(String pattern) {
        return new Glob(pattern);
    }

    /** Takes what stands at a place of the pattern, and tells how long it is. */
    private int parse(String pattern, int at) {
        int letter = pattern.codePointAt(at);
        if (pattern.startsWith("**/", at)) {
            places.add(new Place(Step.PERHAPS, 0));
            places.add(new Place(Step.FOLDERS, 0));
            return 3;
        }
        if (pattern.startsWith("**", at)) {
            places.add(new Place(Step.ANY, 0));
            return 2;
        }
        Step step = letter == '*' ? Step.WITHIN : letter == '?' ? Step.ONE : Step.SELF;
        places.add(new Place(step, folded(letter)));
        return Character.charCount(letter);
    }

    /** Whether it fits an origin: as a whole if the glob has a slash, else its last name. */
    boolean fits(String origin) {
        String name = whole ? origin : origin.substring(origin.lastIndexOf('/') + 1);
        var here = new BitSet(places.size() + 1);
        reach(0, here);
        for (int letter : (Iterable<Integer>) name.codePoints()::iterator) {
            var next = new BitSet(places.size() + 1);
            for (int at = here.nextSetBit(0); at >= 0 && at < places.size(); at = here.nextSetBit(at + 1)) {
                step(at, letter, next);
            }
            here = next;
        }
        return here.get(places.size());
    }

    private void step(int at, int letter, BitSet next) {
        Place place = places.get(at);
        switch (place.step()) {
            case SELF -> reach(folded(letter) == place.letter(), at + 1, next);
            case ONE -> reach(letter != '/', at + 1, next);
            case WITHIN -> reach(letter != '/', at, next);
            case ANY -> reach(at, next);
            case FOLDERS -> {
                next.set(at);
                reach(letter == '/', at + 1, next);
            }
            case PERHAPS -> {}
        }
    }

    private void reach(boolean may, int at, BitSet places) {
        if (may) {
            reach(at, places);
        }
    }

    /** Comes to a place, and to those behind it that can be come to without another character. */
    private void reach(int at, BitSet reached) {
        for (int i = at; ; i++) {
            reached.set(i);
            if (i == places.size()) {
                return;
            }
            switch (places.get(i).step()) {
                case WITHIN, ANY -> {}
                case PERHAPS -> reached.set(++i);
                case SELF, ONE, FOLDERS -> {
                    return;
                }
            }
        }
    }

    private static int folded(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
