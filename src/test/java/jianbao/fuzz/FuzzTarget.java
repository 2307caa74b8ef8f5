package jianbao.fuzz;

/** What Jazzer calls by these names: the parser is the argument of the run. */
public final class FuzzTarget {
    private static Parser parser = Parser.CONTAINER;

    private FuzzTarget() {}

    /** Hears which parser it is, and loads what it needs. */
    public static void fuzzerInitialize(String[] args) {
        parser = Parser.named(args[0]);
        Seeds.of(parser).forEach(parser::take);
    }

    /** Takes one input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watched.take(parser, bytes);
    }
}
