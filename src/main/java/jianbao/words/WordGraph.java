package jianbao.words;

import java.util.Arrays;

/**
 * All words that a sentence can be read as, and the cheapest way through them. Candidates are numbered in the order of their
 * starts, then of their lengths; among ways of equal cost the first wins, as in smartcn.
 */
final class WordGraph {
    /** The candidate that stands for the sentence's start. */
    static final int START = 0;

    private static final int NONE = -1;

    /** No word of the dictionary is longer, in characters. */
    static final int LONGEST_WORD = 32;

    /** Room for the candidates and places of a usual sentence, since every text gets a graph of its own; both grow. */
    private static final int CANDIDATES = 128;

    private static final int PLACES = 64;

    private static final Placeholder ANY_LETTERS = new Placeholder(Lexicon.ANY_LETTERS);
    private static final Placeholder ANY_DIGITS = new Placeholder(Lexicon.ANY_DIGITS);
    private static final Placeholder SENTENCE_START = new Placeholder(Lexicon.SENTENCE_START);
    private static final Placeholder SENTENCE_END = new Placeholder(Lexicon.SENTENCE_END);

    private final Lexicon lexicon;
    private final WordTrie words;
    private final WordPairs pairs;
    private final PairWeights weights;

    private char[] text = {};
    private int length;

    private int size;
    private int[] starts = new int[CANDIDATES];
    private int[] ends = new int[CANDIDATES];
    private int[] ranks = new int[CANDIDATES];
    /** By candidate: how many characters it has in the dictionary of pairs. */
    private int[] lengths = new int[CANDIDATES];

    /** By candidate: the key that pairs with it begin with. */
    private long[] keys = new long[CANDIDATES];
    /** By candidate: the cost of the cheapest way up to and with it, but for what follows. */
    private double[] costs = new double[CANDIDATES];

    private int[] previous = new int[CANDIDATES];
    /** By candidate: the next one that leads to the same place. */
    private int[] siblings = new int[CANDIDATES];

    /** By place in the sentence: the first and the last candidate that lead to it. */
    private int[] firstInto = new int[PLACES];

    private int[] lastInto = new int[PLACES];

    /** What the candidates at one place begin, each with as many characters of it as its length. */
    private final char[] han = new char[LONGEST_WORD];

    private char[] spelling = han;

    WordGraph(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = lexicon.words;
        pairs = lexicon.pairs;
        weights = lexicon.weights;
    }

    /** Reads a sentence and returns its last word, or {@link #START} if it has none. */
    int read(char[] sentence, int sentenceLength) {
        text = sentence;
        length = sentenceLength;
        roomForPlaces();
        size = 0;
        spell(SENTENCE_START, -1, 0, lexicon.rankOfStart);
        costs[START] = 0;
        lead(START);
        int at = skipSpaces(0);
        while (at < length) {
            int first = size;
            int next = addCandidates(at);
            choose(at, first);
            for (int candidate = first; candidate < size; candidate++) {
                lead(candidate);
            }
            at = skipSpaces(next);
        }
        roomForCandidates();
        spell(SENTENCE_END, length, length + 1, Lexicon.RANK_OF_ZERO);
        choose(length, size - 1);
        return previous[size - 1];
    }

    int previous(int candidate) {
        return previous[candidate];
    }

    int start(int candidate) {
        return starts[candidate];
    }

    int end(int candidate) {
        return ends[candidate];
    }

    /** How many characters a candidate has, spaces not counted. */
    int characters(int candidate) {
        return CharKind.isHan(text[starts[candidate]]) ? lengths[candidate] : ends[candidate] - starts[candidate];
    }

    private void roomForPlaces() {
        if (length >= firstInto.length) {
            firstInto = new int[length + length / 2 + 1];
            lastInto = new int[firstInto.length];
        }
        Arrays.fill(firstInto, 0, length + 1, NONE);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < length && CharKind.isSpace(text[at])) {
            at++;
        }
        return at;
    }

    /** Enters a candidate among those that lead to the place behind it. */
    private void lead(int candidate) {
        int place = skipSpaces(ends[candidate]);
        siblings[candidate] = NONE;
        if (firstInto[place] == NONE) {
            firstInto[place] = candidate;
        } else {
            siblings[lastInto[place]] = candidate;
        }
        lastInto[place] = candidate;
    }

    /** Adds all candidates that start at a place; returns the end of the shortest. */
    private int addCandidates(int at) {
        roomForCandidates();
        char c = text[at];
        int end = at + 1;
        switch (CharKind.of(c)) {
            case CharKind.HAN -> addHan(at);
            case CharKind.LETTER -> {
                end = runEnd(at, CharKind.LETTER);
                spell(ANY_LETTERS, at, end, lexicon.rankOfLetters);
            }
            case CharKind.DIGIT -> {
                end = runEnd(at, CharKind.DIGIT);
                spell(ANY_DIGITS, at, end, lexicon.rankOfDigits);
            }
            case CharKind.PUNCTUATION -> addAsItIs(at, end, lexicon.rankOfPunctuation);
            case CharKind.SURROGATE -> {
                end = at + Character.charCount(Character.codePointAt(text, at, length));
                addAsItIs(at, end, Lexicon.RANK_OF_ZERO);
            }
            default -> spell(ANY_LETTERS, at, end, lexicon.rankOfLetters);
        }
        return end;
    }

    /** Adds the character itself and all words of the dictionary that start with it; spaces inside a word do not matter. */
    private void addHan(int at) {
        spelling = han;
        int state = words.first(text[at]);
        han[0] = text[at];
        long hash = PairHash.add(PairHash.BASIS, text[at]);
        add(at, at + 1, 1, Math.max(words.rank(state), Lexicon.RANK_OF_ZERO), PairHash.endFirst(hash));
        int depth = 1;
        for (int next = skipSpaces(at + 1);
                state != WordTrie.DEAD && next < length && CharKind.isHan(text[next]);
                next = skipSpaces(next + 1)) {
            state = words.next(state, text[next]);
            if (state == WordTrie.DEAD) {
                return;
            }
            han[depth++] = text[next];
            hash = PairHash.add(hash, text[next]);
            int rank = words.rank(state);
            if (rank != 0) {
                add(at, next + 1, depth, rank, PairHash.endFirst(hash));
            }
        }
    }

    private int runEnd(int at, int kind) {
        int end = at + 1;
        while (end < length && CharKind.of(text[end]) == kind) {
            end++;
        }
        return end;
    }

    private void addAsItIs(int start, int end, int rank) {
        spelling = han;
        long hash = PairHash.BASIS;
        for (int i = start; i < end; i++) {
            han[i - start] = text[i];
            hash = PairHash.add(hash, text[i]);
        }
        add(start, end, end - start, rank, PairHash.endFirst(hash));
    }

    /** Adds the only candidate at a place, under the name by which the dictionary of pairs knows it. */
    private void spell(Placeholder name, int start, int end, int rank) {
        spelling = name.spelling();
        add(start, end, name.spelling().length, rank, name.key());
    }

    private void add(int start, int end, int characters, int rank, long key) {
        starts[size] = start;
        ends[size] = end;
        lengths[size] = characters;
        ranks[size] = rank;
        keys[size] = key;
        costs[size++] = Double.MAX_VALUE;
    }

    /** For each of the candidates from {@code first}, chooses the cheapest of those that lead to their place. */
    private void choose(int place, int first) {
        int end = size;
        for (int from = firstInto[place]; from != NONE; from = siblings[from]) {
            int rank = ranks[from];
            double cost = costs[from];
            double unseen = cost + weights.unseen(rank);
            long key = keys[from];
            for (int candidate = first, done = 0; candidate < end; candidate++) {
                for (int to = lengths[candidate]; done < to; done++) {
                    key = PairHash.add(key, spelling[done]);
                }
                int pair = pairs.find(key);
                double total = pair == WordPairs.UNSEEN ? unseen : cost + weights.seen(rank, pair);
                if (total < costs[candidate]) {
                    costs[candidate] = total;
                    previous[candidate] = from;
                }
            }
        }
    }

    private void roomForCandidates() {
        if (size + LONGEST_WORD < starts.length) {
            return;
        }
        int capacity = 2 * starts.length;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        ranks = Arrays.copyOf(ranks, capacity);
        keys = Arrays.copyOf(keys, capacity);
        costs = Arrays.copyOf(costs, capacity);
        previous = Arrays.copyOf(previous, capacity);
        siblings = Arrays.copyOf(siblings, capacity);
    }
}
