package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import jianbao.PageTooLarge;
import jianbao.index.IndexTrouble;
import jianbao.source.SourceTrouble;
import jianbao.text.Printable;

/** Says in a sentence what went wrong. */
final class Sentences {
    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    String of(Throwable trouble) {
        return Printable.line(sentence(trouble));
    }

    private String sentence(Throwable trouble) {
        return switch (trouble) {
            case Trouble said -> String.valueOf(said.getMessage());
            case IndexTrouble said -> String.valueOf(said.getMessage());
            case SourceTrouble said -> String.valueOf(said.getMessage());
            case PageTooLarge said -> words.of("trouble.toolarge", said.clause());
            case Output.OutputTrouble full -> words.of("trouble.output", String.valueOf(full.getMessage()));
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            case IOException io -> io(io);
            case InvalidPathException path -> words.of("trouble.path", path.getInput());
            case OutOfMemoryError memory ->
                words.of("trouble.memory", Runtime.getRuntime().maxMemory() >> 20);
            case StackOverflowError deep -> words.of("trouble.deep");
            default -> words.of("trouble.bug", trouble.toString());
        };
    }

    private String io(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException e -> words.of("trouble.nosuchfile", e.getFile());
            case AccessDeniedException e -> words.of("trouble.denied", e.getFile());
            case NotDirectoryException e -> words.of("trouble.notfolder", e.getFile());
            case FileAlreadyExistsException e -> words.of("trouble.exists", e.getFile());
            case FileSystemException e -> words.of("trouble.file", e.getFile(), String.valueOf(e.getReason()));
            default -> words.of("trouble.io", String.valueOf(trouble.getMessage()));
        };
    }
}
