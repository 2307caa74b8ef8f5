package jianbao.extract;

import java.util.BitSet;
import java.util.regex.Pattern;
import jianbao.PageTime;

/** Where the title of a page stands, as far as a glance tells: what the classifier measures distances from. */
final class Landmarks {
    /** Said of blocks on a page whose title was not found. */
    private static final int UNKNOWN = -1000;

    /** Two texts are alike when they share this much of their character pairs. */
    private static final double ALIKE = 0.6;

    /** So many letters of a description do not begin a block by chance. */
    private static final int OPENING = 16;

    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|&[a-z]+;|&#x?[0-9a-f]+;");

    /** A longer text is no title, in characters. */
    private static final int LONGEST = 200;

    private final Pairs wanted;
    private final BitSet taken = new BitSet();
    private final int title;

    /** The letters of the page's description, and of the body in its data. */
    private final String description;

    private final String told;

    private Landmarks(Pairs wanted, Metadata metadata, int title) {
        this.wanted = wanted;
        metadata.roles().keySet().forEach(taken::set);
        this.title = title;
        String said = metadata.headline().description();
        description = said == null ? "" : letters(said);
        told = metadata.told() == null
                ? ""
                : letters(MARKUP.matcher(PageTime.watching(metadata.told())).replaceAll(" "));
    }

    /** The landmarks of a page that tells so much of itself. */
    static Landmarks of(Layout layout, Metadata metadata) {
        String called = metadata.headline().title();
        Pairs wanted = called == null ? Pairs.NONE : Pairs.of(called);
        int title = -1;
        double most = ALIKE;
        for (TextBlock block : layout.blocks()) {
            if ("title".equals(metadata.roles().get(block.index()))) {
                return new Landmarks(wanted, metadata, block.index());
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
        return new Landmarks(wanted, metadata, title < 0 ? metadata.anchor() : title);
    }

    /** Whether a block holds metadata. */
    boolean taken(int block) {
        return taken.get(block);
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

    /** Whether a text is what the page's description begins with, or begins with it: 1 if so. */
    double likeDescription(String text) {
        if (description.length() < OPENING || text.length() < OPENING) {
            return 0;
        }
        String opening = letters(text.substring(0, Math.min(text.length(), 3 * OPENING)));
        int same = Math.min(opening.length(), OPENING);
        return same == OPENING && description.startsWith(opening.substring(0, same)) ? 1 : 0;
    }

    /** Whether a text stands in the body that the page's data gives: 1 if so, 0 if not, -1 if it gives none. */
    int told(String text) {
        return told.isEmpty() ? -1 : told.contains(letters(text)) ? 1 : 0;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
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
