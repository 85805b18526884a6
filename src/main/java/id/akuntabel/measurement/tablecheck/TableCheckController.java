package id.akuntabel.measurement.tablecheck;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.measurement.auditing.RowAudit;
import id.akuntabel.measurement.auditing.TableAudit;
import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.measurement.tables.TableFile;
import id.akuntabel.measurement.tables.TableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// "Periksa tabel". Nothing is stored: the table comes with each request and goes with it.
@Controller
class TableCheckController {

    private static final String PATH = "/periksa-tabel";
    private static final long LARGEST_FILE = 5L * 1024 * 1024;
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;

    @GetMapping(PATH)
    TableCheckPage show() {
        return TableCheckPage.empty();
    }

    /// `aksi=unduh` sends the result as a file, `aksi=temuan` shows the conspicuous rows, anything else shows all. A
    /// new file begins with a new guess about its
    /// columns, the same table keeps the choice that was made.
    @PostMapping(PATH)
    Object check(
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "periksa") String aksi,
            @RequestParam Map<String, String> fields)
            throws IOException {
        var file = berkas == null || berkas.isEmpty() ? null : berkas;
        if (file != null && file.getSize() > LARGEST_FILE) {
            return TableCheckPage.refused(
                    isi, "berkas", "Berkas melebihi 5 MB: bagi tabelnya menjadi beberapa berkas.");
        }
        if (file == null && isi.isBlank()) {
            return TableCheckPage.refused(isi, "berkas", "Pilih berkas XLSX atau CSV, atau tempelkan tabelnya.");
        }
        if (isi.length() > LONGEST_TEXT) {
            return TableCheckPage.refused("", "tabel", "Tabel yang ditempel terlalu panjang: unggah sebagai berkas.");
        }
        var reading = file == null ? TableFile.read(isi) : TableFile.read(name(file), file.getBytes());
        return switch (reading) {
            case TableFile.Reading.Unreadable(var message) ->
                TableCheckPage.refused(isi, file == null ? "tabel" : "berkas", message);
            case TableFile.Reading.Read(var table, var guess) ->
                answer(table, file == null ? chosen(guess, fields, table) : guess, aksi);
        };
    }

    private static Object answer(Table table, Mapping mapping, String aksi) {
        var text = TableText.write(table);
        if (text.length() > LONGEST_TEXT) {
            return TableCheckPage.refused(
                    "", "berkas", "Tabel ini terlalu panjang untuk layar: bagi menjadi beberapa berkas.");
        }
        if (!mapping.isEnough()) {
            return TableCheckPage.unmapped(
                    table,
                    mapping,
                    text,
                    "Kolom " + AuditText.missing(mapping).stream().collect(Collectors.joining(", "))
                            + " belum ditunjuk: pilih kolomnya di bawah, lalu periksa lagi.");
        }
        var report = TableAudit.of(table, mapping);
        return aksi.equals("unduh")
                ? download(report.rows())
                : TableCheckPage.checked(table, mapping, text, report, aksi.equals("temuan"));
    }

    /// What was chosen on the page; a table that was pasted anew has no choice yet.
    private static Mapping chosen(Mapping guess, Map<String, String> fields, Table table) {
        if (fields.keySet().stream().noneMatch(key -> key.startsWith(TableCheckPage.COLUMN_FIELD))
                || !fields.getOrDefault("judul", "").equals(TableCheckPage.fingerprint(table))) {
            return guess;
        }
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            var place = fields.getOrDefault(TableCheckPage.COLUMN_FIELD + column.key(), "");
            if (place.matches("\\d{1,3}")
                    && Integer.parseInt(place) < table.headings().size()) {
                columns.put(column, Integer.parseInt(place));
            }
        }
        return new Mapping(columns);
    }

    private static ResponseEntity<byte[]> download(Iterable<RowAudit> rows) {
        var table = new CsvTable(
                "Baris",
                "Indikator",
                "Satuan",
                "Target",
                "Realisasi",
                "Capaian tercetak",
                "Capaian dihitung",
                "Rumus",
                "Hasil",
                "Alasan",
                "Kecurigaan");
        for (var row : rows) {
            var variant = row.variant();
            table.row(
                    Integer.toString(row.row()),
                    row.indicator(),
                    row.unit(),
                    row.target(),
                    row.actual(),
                    row.printed(),
                    row.computed() == null ? "" : AuditText.computed(row),
                    variant == null ? "" : variant.label(),
                    row.verdict().label(),
                    row.reason(),
                    row.suspicions().stream()
                            .map(suspicion -> suspicion.kind().label() + ": " + suspicion.sentence())
                            .collect(Collectors.joining(" ")));
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("periksa-tabel.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(table.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "berkas" : name;
    }
}
