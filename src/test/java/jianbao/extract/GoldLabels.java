package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which blocks of a page are its gold body: the alignment of both token sequences that has the most, in long runs. */
final class GoldLabels {
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}_&&[^\\p{IsHan}]]+");

    /** A token that continues a run counts for this much, one that starts a run for one less. */
    private static final int RUN = 3;

    private GoldLabels() {}

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
        return tokens;
    }

    /** The share of each block's tokens that the gold body has. */
    static float[] shares(List<TextBlock> blocks, String gold) {
        List<String> page = new ArrayList<>();
        List<Integer> blockOf = new ArrayList<>();
        for (TextBlock b : blocks) {
            for (String t : tokens(b.text())) {
                page.add(t);
                blockOf.add(b.index());
            }
        }
        int[] block = blockOf.stream().mapToInt(Integer::intValue).toArray();
        List<int[]> ids = ids(page, gold);
        boolean[] matched = align(ids.getFirst(), ids.getLast());
        float[] hits = new float[blocks.size()];
        float[] all = new float[blocks.size()];
        for (int i = 0; i < block.length; i++) {
            all[block[i]]++;
            hits[block[i]] += matched[i] ? 1 : 0;
        }
        for (int i = 0; i < hits.length; i++) {
            hits[i] = all[i] == 0 ? -1 : hits[i] / all[i];
        }
        return hits;
    }

    private static List<int[]> ids(List<String> page, String gold) {
        var known = new java.util.HashMap<String, Integer>();
        List<int[]> both = new ArrayList<>();
        for (List<String> words : List.of(page, tokens(gold))) {
            both.add(words.stream()
                    .mapToInt(w -> known.computeIfAbsent(w, x -> known.size()))
                    .toArray());
        }
        return both;
    }

    private static boolean[] align(int[] page, int[] gold) {
        int n = page.length;
        int m = gold.length;
        byte[][] way = new byte[n + 1][m + 1];
        int[] best = new int[m + 1];
        int[] ending = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int[] nextBest = new int[m + 1];
            int[] nextEnding = new int[m + 1];
            for (int j = 1; j <= m; j++) {
                byte w = 0;
                if (page[i - 1] == gold[j - 1]) {
                    int go = ending[j - 1] > 0 ? ending[j - 1] + RUN : -1;
                    int start = best[j - 1] + RUN - 2;
                    nextEnding[j] = Math.max(go, start);
                    w = (byte) (w | (go >= start ? 4 : 0));
                }
                int most = Math.max(best[j], nextBest[j - 1]);
                if (nextEnding[j] > most) {
                    nextBest[j] = nextEnding[j];
                    w |= 1;
                } else {
                    nextBest[j] = most;
                    w = (byte) (w | (best[j] >= nextBest[j - 1] ? 2 : 0));
                }
                way[i][j] = w;
            }
            best = nextBest;
            ending = nextEnding;
        }
        boolean[] matched = new boolean[n];
        boolean running = false;
        for (int i = n, j = m; i > 0 && j > 0; ) {
            byte w = way[i][j];
            if (running || (w & 1) != 0) {
                matched[i - 1] = true;
                running = (w & 4) != 0;
                i--;
                j--;
            } else if ((w & 2) != 0) {
                i--;
            } else {
                j--;
            }
        }
        return matched;
    }
}
