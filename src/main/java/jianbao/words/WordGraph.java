package jianbao.words;

import java.util.Arrays;

/**
 * All words that a sentence can be read as, and the cheapest way through them. Candidates are numbered in the order of their
 * starts, then of their lengths; among ways of equal cost the first wins, as in smartcn. Places are numbered as the {@link Atoms} that
 * stand there.
 *
 * <p>Where all ways pass through one word, only what they cost from there on matters. So the costs start anew there, and pairs
 * without an alternative are not looked up. Costs so counted differ from smartcn's sums in the roundings: where two ways cost
 * nearly the same, all is counted once more from the sentence's start.
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

    /** Far more than the roundings of a sentence of {@link #LONGEST} amount to, and less than two ways hardly ever differ by. */
    private static final double NEARLY = 1e-6;

    /** In atoms: the longest sentence whose costs may start anew. */
    private static final int LONGEST = 4096;

    private final Lexicon lexicon;
    private final WordTrie words;
    private final PairTable frequentPairs;
    private final PairWeights weights;
    private final Atoms atoms;

    /** Whether costs start anew, and whether all choices were clear so far. */
    private boolean anew;

    private boolean clear;

    private int size;
    /** By candidate: the atom it starts with, the one behind it, and its {@linkplain WordNumbers number}. */
    private int[] froms = new int[CANDIDATES];

    private int[] tos = new int[CANDIDATES];
    private int[] numbers = new int[CANDIDATES];
    /** By candidate: the last one before it that leads to the same place. */
    private int[] siblings = new int[CANDIDATES];

    /** By candidate: the cost of the cheapest way up to it, but for what follows; and the word before it on that way. */
    private double[] costs = new double[CANDIDATES];

    private int[] previous = new int[CANDIDATES];

    /** By place: the last candidate that leads to it. */
    private int[] lastInto = new int[PLACES];

    WordGraph(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = lexicon.words;
        frequentPairs = lexicon.frequentPairs;
        weights = lexicon.weights;
        atoms = new Atoms(words);
    }

    /** Reads a sentence and returns its last word, or {@link #START} if it has none. */
    int read(char[] sentence, int length) {
        int end = atoms.read(sentence, length);
        anew = end <= LONGEST;
        clear = true;
        findWay(end);
        if (!clear) {
            anew = false;
            findWay(end);
        }
        return previous[size - 1];
    }

    private void findWay(int end) {
        roomForPlaces(end + 1);
        size = 0;
        add(0, 0, WordNumbers.START);
        costs[START] = 0;
        int reach = 0;
        for (int place = 0; place < end; place++) {
            int first = size;
            int longest = addCandidates(place);
            choose(place, first, reach <= place);
            reach = Math.max(reach, longest);
        }
        roomForCandidates();
        int first = size;
        froms[first] = end;
        tos[first] = end + 1;
        numbers[first] = WordNumbers.END;
        size++;
        choose(end, first, reach <= end);
    }

    /** Adds all candidates that start at a place; returns the end of the longest. */
    private int addCandidates(int place) {
        roomForCandidates();
        char[] codes = atoms.codes;
        int state = words.first(codes[place]);
        int to = place + 1;
        add(place, to, number(place, state));
        int longest = to;
        for (state = atoms.seconds[place]; state != WordTrie.DEAD; state = words.next(state, codes[to])) {
            to++;
            if (words.isWord(state)) {
                add(place, to, words.number(state));
                longest = to;
            }
        }
        return longest;
    }

    private void add(int from, int to, int number) {
        froms[size] = from;
        tos[size] = to;
        numbers[size] = number;
        siblings[size] = lastInto[to];
        lastInto[to] = size++;
    }

    /** For each of the candidates from {@code first}, chooses the cheapest of those that lead to their place. */
    private void choose(int place, int first, boolean all) {
        int from = lastInto[place];
        if (all && anew && siblings[from] == NONE) {
            costs[from] = 0;
            if (size - first == 1) {
                previous[first] = from;
                return;
            }
        }
        for (int to = first; to < size; to++) {
            costs[to] = Double.MAX_VALUE;
        }
        for (; from != NONE; from = siblings[from]) {
            choose(first, from);
        }
    }

    private void choose(int first, int from) {
        int rank = lexicon.ranks[numbers[from]];
        double cost = costs[from];
        double unseen = cost + weights.unseen(rank);
        for (int to = first; to < size; to++) {
            int pair = pair(from, to);
            double total = pair == WordPairs.UNSEEN ? unseen : cost + weights.seen(rank, pair);
            double gap = total - costs[to];
            if (gap < NEARLY) {
                clear &= gap < -NEARLY;
                if (gap <= 0) {
                    costs[to] = total;
                    previous[to] = from;
                }
            }
        }
    }

    /** The rank of a pair's frequency, or {@link WordPairs#UNSEEN}. */
    private int pair(int from, int to) {
        int first = numbers[from];
        int second = numbers[to];
        return Math.max(first, second) < WordNumbers.OWN
                ? frequentPairs.find(first, second)
                : lexicon.pairs.find(spell(to, PairHash.endFirst(spell(from, PairHash.BASIS))));
    }

    /** Adds a candidate to a key. */
    private long spell(int candidate, long key) {
        if (candidate == START) {
            return PairHash.add(key, Lexicon.SENTENCE_START);
        }
        long hash = key;
        for (int at = atoms.spellings[froms[candidate]], end = atoms.spellings[tos[candidate]]; at < end; at++) {
            hash = PairHash.add(hash, atoms.spelling[at]);
        }
        return hash;
    }

    /** The number of the word that an atom is. */
    private int number(int place, int state) {
        int number = words.number(state);
        if (number != WordNumbers.NONE) {
            return number;
        }
        return switch (kindAt(place)) {
            case CharKind.LETTER, CharKind.OTHER -> WordNumbers.LETTERS;
            case CharKind.DIGIT -> WordNumbers.DIGITS;
            case CharKind.PUNCTUATION -> numberOfMark(atoms.spelling[atoms.spellings[place]]);
            default -> WordNumbers.ofRank(Lexicon.RANK_OF_ZERO);
        };
    }

    private int numberOfMark(char mark) {
        int number = WordNumbers.ofMark(mark);
        return number == WordNumbers.NONE ? WordNumbers.ofRank(lexicon.rankOfPunctuation) : number;
    }

    int previous(int candidate) {
        return previous[candidate];
    }

    /** Where a candidate starts in the text. */
    int start(int candidate) {
        return atoms.starts[froms[candidate]];
    }

    int end(int candidate) {
        return atoms.ends[tos[candidate] - 1];
    }

    /** What a candidate consists of. */
    int kind(int candidate) {
        return kindAt(froms[candidate]);
    }

    private int kindAt(int place) {
        int code = atoms.codes[place];
        return code < WordTrie.NO_CODE ? CharKind.HAN : code - WordTrie.NO_CODE;
    }

    /** How many characters a candidate has, spaces not counted. */
    int characters(int candidate) {
        return kind(candidate) == CharKind.HAN ? tos[candidate] - froms[candidate] : end(candidate) - start(candidate);
    }

    private void roomForPlaces(int places) {
        if (places > lastInto.length) {
            lastInto = new int[places + places / 2];
        }
        Arrays.fill(lastInto, 0, places, NONE);
    }

    private void roomForCandidates() {
        if (size + LONGEST_WORD < froms.length) {
            return;
        }
        int capacity = 2 * froms.length;
        froms = Arrays.copyOf(froms, capacity);
        tos = Arrays.copyOf(tos, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        siblings = Arrays.copyOf(siblings, capacity);
        costs = Arrays.copyOf(costs, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }
}
