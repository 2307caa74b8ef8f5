package jianbao.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jianbao.json.Json;

/** A folder in which pages come, change, move and go, as chance has it. */
public final class LivingFolder {
    private static final String WORDS = "援疆教育医疗石油棉花铁路民生就业文化旅游";

    private final Path root;
    private final Random random;
    private int clock;

    public LivingFolder(Path root, long seed) throws IOException {
        this.root = Files.createDirectories(root);
        this.random = new Random(seed);
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /** Does so many things to it. */
    public void live(int changes) throws IOException {
        for (int i = 0; i < changes; i++) {
            live();
        }
    }

    private void live() throws IOException {
        List<Path> files = files();
        if (files.isEmpty() || random.nextInt(10) < 4) {
            write(fresh(), files);
            return;
        }
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(7)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.setLastModifiedTime(file, next());
            case 2 -> {
                Path to = fresh();
                if (ending(to).equals(ending(file))) {
                    Files.move(file, to);
                }
            }
            case 3 -> {
                Path to = fresh();
                if (ending(to).equals(ending(file)) && !ending(to).equals("jsonl")) {
                    Files.copy(file, to);
                    Files.setLastModifiedTime(to, next());
                }
            }
            case 4 -> {
                Path folder = root.resolve("f" + random.nextInt(3));
                if (Files.isDirectory(folder)) {
                    Path to = root.resolve("g" + clock++);
                    Files.move(folder, to);
                }
            }
            default -> write(file, files);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path fresh() throws IOException {
        String folder = List.of("", "f0", "f1/a", "f2", "f2/b").get(random.nextInt(5));
        String ending = List.of("txt", "txt", "txt", "zip", "jsonl").get(random.nextInt(5));
        Path path = root.resolve(folder).resolve("p" + clock++ + "." + ending);
        Files.createDirectories(path.getParent());
        return path;
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void write(Path file, List<Path> others) throws IOException {
        switch (ending(file)) {
            case "zip" -> Files.write(file, zip());
            case "jsonl" -> Files.writeString(file, lines(file));
            default -> Files.writeString(file, text());
        }
        Files.setLastModifiedTime(file, next());
    }

    /** Few enough different ones that the same bytes come up again. */
    private String text() {
        int kind = random.nextInt(40);
        var text = new StringBuilder("题" + kind + "\n");
        for (int i = 0; i < 20; i++) {
            text.append(WORDS.charAt((kind * 7 + i * 3) % WORDS.length()));
        }
        return text.append("。\n").toString();
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = random.nextInt(30); i > 0; i--) {
                var entry = new ZipEntry("e" + random.nextInt(9) + "/" + i + ".txt");
                entry.setLastModifiedTime(FileTime.from(Instant.ofEpochSecond(1_700_000_000 + random.nextInt(3) * 10)));
                zip.putNextEntry(entry);
                zip.write(text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** No two files bring one id: which of them would win depends on which was read last. */
    private String lines(Path file) {
        var lines = new ArrayList<String>();
        String name = file.getFileName().toString();
        for (int i = random.nextInt(20); i > 0; i--) {
            String title = Json.line("给" + random.nextInt(3));
            lines.add("{\"id\":%s,\"title\":%s,\"body\":\"%s\"}".formatted(Json.line(name + i), title, "援疆" + i % 4));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Long past, and every time another. */
    private FileTime next() {
        return FileTime.from(Instant.ofEpochSecond(1_750_000_000L + clock++, 123_456_789));
    }
}
