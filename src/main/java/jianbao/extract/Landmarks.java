package jianbao.extract;

import java.util.Map;

/** Where the title of a page stands, as far as a glance tells: what the classifier measures distances from. */
final class Landmarks {
    /** Said of blocks on a page whose title was not found. */
    private static final int UNKNOWN = -1000;

    /** Two texts are alike when they share this much of their character pairs. */
    private static final double ALIKE = 0.6;

    /** A longer text is no title, in characters. */
    private static final int LONGEST = 200;

    private final Pairs wanted;
    private final Map<Integer, String> roles;
    private final int title;

    private Landmarks(Pairs wanted, Map<Integer, String> roles, int title) {
        this.wanted = wanted;
        this.roles = roles;
        this.title = title;
    }

    /** The landmarks of a page that tells so much of itself. */
    static Landmarks of(Layout layout, Metadata metadata) {
        String called = metadata.headline().title();
        Pairs wanted = called == null ? Pairs.NONE : Pairs.of(called);
        int title = -1;
        double most = ALIKE;
        for (TextBlock block : layout.blocks()) {
            if ("title".equals(metadata.roles().get(block.index()))) {
                return new Landmarks(wanted, metadata.roles(), block.index());
            }
            if (wanted.isEmpty() || block.text().length() < 4 || block.text().length() > LONGEST) {
                continue;
            }
            double like = within(block.text(), wanted) + (block.tag().equals("h1") ? 0.3 : 0);
            if (like > most) {
                most = like;
                title = block.index();
            }
        }
        return new Landmarks(wanted, metadata.roles(), title);
    }

    /** Whether a block holds metadata. */
    boolean taken(int block) {
        return roles.containsKey(block);
    }

    /** The block of the title; -1 if none is. */
    int title() {
        return title;
    }

    int fromTitle(int block) {
        return title < 0 ? UNKNOWN : Math.clamp(block - title, -100, 200);
    }

    /** How much of a text is in the page's title, 0 to 1. */
    double likeTitle(String text) {
        return wanted.isEmpty() || text.length() > LONGEST ? 0 : within(text, wanted);
    }

    /** The share of pairs of both that are in both: how far a text is the title, and the title the text. */
    private static double within(String text, Pairs title) {
        if (!title.any(text)) {
            return 0;
        }
        Pairs pairs = Pairs.of(text);
        double both = pairs.shared(title);
        return both / pairs.size() * 0.7 + both / title.size() * 0.3;
    }
}
