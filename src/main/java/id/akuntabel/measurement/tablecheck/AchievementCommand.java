package id.akuntabel.measurement.tablecheck;

import id.akuntabel.measurement.auditing.TableAudit;
import id.akuntabel.measurement.tables.TableFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./akuntabel capaian FILE [--json]`: audits a table without database and without server, in about a second. Exit
/// code 0: audited, whatever was found; 2: the file or the command could not be understood.
public final class AchievementCommand {

    private static final long LARGEST = 25L * 1024 * 1024;
    private static final int UNUSABLE = 2;

    private AchievementCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var json = false;
        var files = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.startsWith("--")) {
                err.println("Pilihan tidak dikenal: " + argument + ". Pemakaian: ./akuntabel capaian FILE [--json]");
                return UNUSABLE;
            } else {
                files.add(argument);
            }
        }
        if (files.size() != 1) {
            err.println("Sebutkan satu berkas XLSX atau CSV. Pemakaian: ./akuntabel capaian FILE [--json]");
            return UNUSABLE;
        }
        return switch (read(files.getFirst())) {
            case TableFile.Reading.Unreadable(var message) -> {
                err.println(message);
                yield UNUSABLE;
            }
            case TableFile.Reading.Read(var table, var mapping) -> {
                if (!mapping.isEnough()) {
                    err.println(AuditText.tooLittle(table, mapping));
                    yield UNUSABLE;
                }
                var report = TableAudit.of(table, mapping);
                out.print(json ? AuditJson.of(report) : AuditText.of(report));
                yield 0;
            }
        };
    }

    private static TableFile.Reading read(String name) {
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                return new TableFile.Reading.Unreadable("“" + name + "” adalah folder: sebutkan berkas XLSX atau CSV.");
            }
            if (Files.size(file) > LARGEST) {
                return new TableFile.Reading.Unreadable("Berkas “" + name + "” melebihi 25 MB: bagi tabelnya.");
            }
            return TableFile.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return new TableFile.Reading.Unreadable("Berkas “" + name + "” tidak ditemukan.");
        } catch (IOException | InvalidPathException unreadable) {
            return new TableFile.Reading.Unreadable("Berkas “" + name + "” tidak dapat dibaca: periksa izinnya.");
        }
    }
}
