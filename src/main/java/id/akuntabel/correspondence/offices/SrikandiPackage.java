package id.akuntabel.correspondence.offices;

import id.akuntabel.archive.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What SRIKANDI asks for when letters are entered there, so that nobody types them twice: the files, and their fields
/// as JSON for programs, and as a table for people and importers (xlsx, csv). The same letters give the same bytes.
public final class SrikandiPackage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SrikandiPackage() {}

    /// @param fields in the order of the columns; the same names in each letter
    public record Letter(Map<String, String> fields, List<File> files) {}

    /// @param open gives its bytes, once
    public record File(String name, Supplier<InputStream> open) {}

    /// One letter: its files beside its metadata.
    public static void write(OutputStream output, Letter letter) throws IOException {
        try (var zip = new ZipOutputStream(output)) {
            files(zip, "", letter);
            put(zip, "metadata.json", JSON.writeValueAsBytes(letter.fields()));
            tables(zip, "metadata", List.of(letter));
        }
    }

    /// Several: a folder for each, numbered as the rows of the table.
    public static void write(OutputStream output, List<Letter> letters) throws IOException {
        try (var zip = new ZipOutputStream(output)) {
            for (var row = 0; row < letters.size(); row++) {
                files(zip, "%03d/".formatted(row + 1), letters.get(row));
            }
            put(
                    zip,
                    "daftar.json",
                    JSON.writeValueAsBytes(letters.stream().map(Letter::fields).toList()));
            tables(zip, "daftar", letters);
        }
    }

    private static void files(ZipOutputStream zip, String folder, Letter letter) throws IOException {
        for (var file : letter.files()) {
            try (var bytes = file.open().get()) {
                zip.putNextEntry(entry(folder + file.name()));
                bytes.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static void tables(ZipOutputStream zip, String name, List<Letter> letters) throws IOException {
        var heading = new LinkedHashSet<String>();
        letters.forEach(letter -> heading.addAll(letter.fields().keySet()));
        var rows = letters.stream()
                .map(letter -> heading.stream()
                        .map(field -> letter.fields().getOrDefault(field, ""))
                        .toArray(String[]::new))
                .toList();
        var csv = new CsvTable(heading.toArray(String[]::new));
        rows.forEach(csv::row);
        put(zip, name + ".csv", csv.text().getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(entry(name + ".xlsx"));
        // Closing the workbook closes its stream; the zip goes on.
        var kept = new java.io.ByteArrayOutputStream();
        try (var workbook = new Workbook(kept, "Akuntabel", "1.0")) {
            var sheet = workbook.newWorksheet("Naskah");
            var column = 0;
            for (var field : heading) {
                sheet.value(0, column, field);
                sheet.style(0, column).bold().set();
                for (var row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row)[column]);
                }
                column++;
            }
            sheet.freezePane(0, 1);
        }
        kept.writeTo(zip);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
