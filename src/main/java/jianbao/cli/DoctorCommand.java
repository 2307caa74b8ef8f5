package jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jianbao.index.Complaint;
import jianbao.index.Cure;
import jianbao.index.Indexes;
import jianbao.source.Presence;
import jianbao.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks an index over, and puts it right. */
@Command(name = "doctor", addMethodSubcommands = false)
final class DoctorCommand extends Subcommand {
    @Mixin
    final IndexFolder index = new IndexFolder();

    @Option(names = "--fix", descriptionKey = "fix")
    boolean fix;

    DoctorCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Path folder = index.forReading(console);
        return fix ? fixed(folder) : told(folder);
    }

    private int told(Path folder) {
        List<Complaint> complaints = Indexes.check(folder, Presence::mayBe);
        complaints.forEach(this::tell);
        if (complaints.isEmpty()) {
            out().line(words().of("doctor.sound", folder));
        }
        boolean damage = complaints.stream().anyMatch(Complaint::isDamage);
        if (damage) {
            out().line(words().of("doctor.fixable"));
        }
        return damage ? ExitCode.SOME_FAILED : ExitCode.WELL;
    }

    private void tell(Complaint complaint) {
        String key = "doctor." + complaint.kind().name().toLowerCase(Locale.ROOT);
        out().line(words().count(key, complaint.count(), list(complaint.examples(), complaint.count())));
    }

    private static String list(List<String> some, long all) {
        return Printable.line(String.join(", ", some)) + (some.size() < all ? ", …" : "");
    }

    private int fixed(Path folder) {
        Cure cure = Indexes.cure(folder, Presence::mayBe);
        if (cure.copy() == null) {
            return told(folder);
        }
        out().line(words().of("doctor.copy", cure.copy()));
        if (!cure.beyond().isEmpty()) {
            out().line(words().count(
                            "doctor.beyond",
                            cure.beyond().size(),
                            list(cure.beyond(), cure.beyond().size())));
        }
        if (cure.recordsLost()) {
            out().line(words().of("doctor.again"));
            return ExitCode.SOME_FAILED;
        }
        out().flush();
        int read = cure.toRead().isEmpty() ? ExitCode.WELL : readAgain(folder, cure.toRead());
        return Math.max(read, told(folder));
    }

    private int readAgain(Path folder, List<String> files) {
        var command = new ArrayList<>(List.of("index", "--keep-missing", "--index", folder.toString()));
        command.addAll(files);
        String[] arguments = command.toArray(String[]::new);
        return Commands.line(arguments, console).execute(arguments);
    }
}
