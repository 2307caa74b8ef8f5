package jianbao.index;

import java.util.List;

/** What a query means, as it was read. Texts are folded. */
sealed interface Reading {
    /** A run of characters: to be found as it was typed. */
    record Typed(String text) implements Reading {}

    /** A run within quotation marks: the same, spaces included. */
    record Phrase(String text) implements Reading {}

    /** Some texts within a number of units of each other, in any order. */
    record Near(List<String> texts, int distance) implements Reading {
        public Near {
            texts = List.copyOf(texts);
        }
    }

    /** A text with {@code *} or {@code ?} in it. */
    record Pattern(String text) implements Reading {}

    /** Something that a field of the metadata, or the title alone, must hold. */
    record In(FieldName field, Reading what) implements Reading {}

    /** Published within a period. */
    record Published(Period period) implements Reading {}

    /** Of a type or in a script. */
    record Labelled(FieldName field, String label) implements Reading {}

    /** Of a quality. */
    record Graded(double from, double to) implements Reading {}

    /** Not what follows. */
    record Not(Reading what) implements Reading {}

    /** All of these. */
    record All(List<Reading> of) implements Reading {
        public All {
            of = List.copyOf(of);
        }
    }

    /** Any of these. */
    record Any(List<Reading> of) implements Reading {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** Every article. */
    record Everything() implements Reading {}
}
