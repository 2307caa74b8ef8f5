package jianbao.words;

/**
 * What stands in the dictionary of pairs for words that it does not spell out.
 *
 * @param spelling its own characters
 * @param key the key that pairs with it begin with
 */
record Placeholder(char[] spelling, long key) {
    Placeholder(String spelling) {
        this(spelling.toCharArray(), PairHash.endFirst(PairHash.add(PairHash.BASIS, spelling)));
    }
}
