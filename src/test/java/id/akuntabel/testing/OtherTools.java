package id.akuntabel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/// Reads our papers with programs that others wrote: pdftotext (poppler-utils) and LibreOffice. `./akuntabel test`
/// installs them; where they cannot be had, the tests are skipped and say so.
public final class OtherTools {

    private OtherTools() {}

    public static AbstractStringAssert<?> assertPdfText(byte[] pdf) {
        return assertThat(read(
                pdf,
                "naskah.pdf",
                "naskah.txt",
                folder -> List.of(
                        "pdftotext",
                        "-layout",
                        folder.resolve("naskah.pdf").toString(),
                        folder.resolve("naskah.txt").toString())));
    }

    /// What pdfinfo says of it: size, pages, whether it is tagged.
    public static AbstractStringAssert<?> assertPdfInfo(byte[] pdf) {
        return assertThat(told("pdfinfo", pdf));
    }

    /// Of each font, pdffonts says that it lies in the file.
    public static void assertFontsEmbedded(byte[] pdf) {
        assertThat(told("pdffonts", pdf).lines().skip(2))
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches(".* yes +yes +yes +\\d+ +\\d+ *"));
    }

    private static String told(String program, byte[] pdf) {
        return read(
                pdf,
                "naskah.pdf",
                "keluaran.log",
                folder -> List.of(program, folder.resolve("naskah.pdf").toString()));
    }

    /// Converted to PDF by LibreOffice and then read: it opens the document, sets it and prints it.
    public static AbstractStringAssert<?> assertOfficeText(byte[] docx) {
        return assertPdfText(toPdf(docx));
    }

    public static byte[] toPdf(byte[] docx) {
        return convert(
                docx,
                "naskah.docx",
                "naskah.pdf",
                folder -> List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("naskah.docx").toString()));
    }

    /// Draws a page for `docs/pictures/naskah` when golden files are written (`-Dgolden.update=true`).
    public static void keepPicture(String name, byte[] pdf, int page) {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        var number = Integer.toString(page);
        var picture = convert(
                pdf,
                "naskah.pdf",
                "naskah.png",
                folder -> List.of(
                        "pdftoppm",
                        "-r",
                        "60",
                        "-f",
                        number,
                        "-l",
                        number,
                        "-png",
                        "-gray",
                        "-singlefile",
                        folder.resolve("naskah.pdf").toString(),
                        folder.resolve("naskah").toString()));
        try {
            var file = Path.of("docs/pictures/naskah", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, sixteenGreys(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Half as large, and no eye misses the rest.
    private static byte[] sixteenGreys(byte[] png) throws IOException {
        var from = ImageIO.read(new ByteArrayInputStream(png));
        var levels = new byte[16];
        for (var at = 0; at < 16; at++) {
            levels[at] = (byte) (at * 17);
        }
        var to = new BufferedImage(
                from.getWidth(),
                from.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(4, 16, levels, levels, levels));
        for (var y = 0; y < from.getHeight(); y++) {
            for (var x = 0; x < from.getWidth(); x++) {
                to.getRaster().setSample(x, y, 0, (from.getRaster().getSample(x, y, 0) + 8) / 17);
            }
        }
        var output = new ByteArrayOutputStream();
        ImageIO.write(to, "png", output);
        return output.toByteArray();
    }

    /// The first page of a Word document, as LibreOffice prints it, in the same place.
    public static void keepWord(String name, byte[] docx) {
        if (Boolean.getBoolean("golden.update")) {
            keepPicture(name, toPdf(docx), 1);
        }
    }

    private interface Command {
        List<String> in(Path folder);
    }

    private static String read(byte[] input, String from, String to, Command command) {
        return new String(convert(input, from, to, command), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] convert(byte[] input, String from, String to, Command command) {
        try {
            var folder = Files.createTempDirectory("akuntabel-naskah");
            try {
                Files.write(folder.resolve(from), input);
                run(command.in(folder), folder);
                return Files.readAllBytes(folder.resolve(to));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Assumptions.assumeTrue(
                installed(command.getFirst()),
                command.getFirst()
                        + " is not installed: apt-get install poppler-utils libreoffice-writer-nogui (./akuntabel test does it)");
        var log = folder.resolve("keluaran.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            var ended = process.waitFor(90, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended && process.exitValue() == 0)
                    .as(command.getFirst() + " failed: " + Files.readString(log.toPath()))
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean installed(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
