package jianbao.bench;

/** The least that a Java program can do: what the cost of a start is a multiple of. */
final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
