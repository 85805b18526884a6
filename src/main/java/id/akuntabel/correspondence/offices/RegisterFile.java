package id.akuntabel.correspondence.offices;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A register as a file: CSV, where text that looks like a formula is made harmless, or xlsx, where text is text.
public final class RegisterFile {

    /// Rows that are printed at most; who wants more chooses a month.
    public static final int MOST_PRINTED = 1000;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final String[] heading;
    private final List<String[]> rows = new ArrayList<>();

    /// @param name without ending
    public RegisterFile(String name, String... heading) {
        this.name = name;
        this.heading = heading.clone();
    }

    public void row(String... cells) {
        rows.add(cells.clone());
    }

    /// @param ending `csv` or `xlsx`
    public ResponseEntity<byte[]> as(String ending) {
        var workbook = ending.equals("xlsx");
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, workbook ? XLSX : "text/csv; charset=UTF-8")
                .body(workbook ? workbook() : csv());
    }

    /// A register on paper: shown by the browser that prints it, or taken away to go on working at it in Word.
    ///
    /// @param name   without ending
    /// @param ending `pdf` or `docx`
    public static ResponseEntity<byte[]> onPaper(
            String name, String ending, RegisterPaper paper, Press press, WordPress word) {
        var inWord = ending.equals("docx");
        var disposition = (inWord ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, inWord ? WordPress.MEDIA_TYPE : "application/pdf")
                .body(inWord ? word.write(paper) : press.print(paper));
    }

    private byte[] csv() {
        var table = new CsvTable(heading);
        rows.forEach(table::row);
        return table.text().getBytes(StandardCharsets.UTF_8);
    }

    /// Wide enough for most of what stands in it.
    private int width(int column) {
        var longest = rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
        return Math.clamp(Math.max(longest, heading[column].length()) + 2L, 8, 60);
    }

    private byte[] workbook() {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "Akuntabel", "1.0")) {
            var sheet = workbook.newWorksheet("Register");
            for (var column = 0; column < heading.length; column++) {
                sheet.value(0, column, heading[column]);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (var column = 0; column < heading.length; column++) {
                sheet.width(column, width(column));
            }
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).length; column++) {
                    sheet.value(row + 1, column, rows.get(row)[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
