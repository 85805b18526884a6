package id.akuntabel.paper.word;

import static id.akuntabel.paper.word.Setting.write;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Writes the Word template of a paper in a few lines. The test of a paper says what its template looks like and calls
/// [#isBeside(Class)]: with `-Dgolden.update=true` the file beside the record is written, otherwise it is compared.
public final class WordDraft {

    /// Width of the labels of a letter, and of the numbers of a list.
    private static final int LABEL = 1300;
    private static final int HANGING = 380;

    private final XWPFDocument document = new XWPFDocument();
    private final Setting setting;
    private int size = 11;
    private int lists;
    private List<Integer> labels = List.of(28, 3, 69);

    private WordDraft(Sheet sheet) {
        setting = Setting.on(document, sheet);
    }

    /// A sheet with room for punching on the left.
    public static WordDraft on(Sheet sheet) {
        return new WordDraft(sheet);
    }

    /// Size of the print from here on, in points; 11 at first.
    public WordDraft print(int points) {
        size = points;
        return this;
    }

    /// *Kop naskah dinas*: logo, agency, address, and the double line below.
    public WordDraft letterhead() {
        setting.letterhead();
        return this;
    }

    /// Centred, bold.
    public WordDraft title(String text) {
        return paragraph(text, size + 1, true, ParagraphAlignment.CENTER, 120);
    }

    public WordDraft heading(String text) {
        setting.heading(text, size);
        return this;
    }

    public WordDraft centred(String text) {
        return paragraph(text, size, false, ParagraphAlignment.CENTER, 60);
    }

    public WordDraft paragraph(String text) {
        return paragraph(text, size, false, ParagraphAlignment.BOTH, 120);
    }

    /// On the left, close to the line before.
    public WordDraft line(String text) {
        return paragraph(text, size, false, ParagraphAlignment.LEFT, 20);
    }

    public WordDraft right(String text) {
        return paragraph(text, size, false, ParagraphAlignment.RIGHT, 60);
    }

    /// A line that holds nothing but a mark: `{{?baris}}`, `{{/baris}}`. It goes when the paper is written.
    public WordDraft mark(String tag) {
        return paragraph(tag, size, false, ParagraphAlignment.LEFT, 0);
    }

    public WordDraft newPage() {
        setting.newPage();
        return this;
    }

    /// A paragraph to the right of the labels of a letter.
    public WordDraft indented(String text) {
        return indented(text, null);
    }

    /// The lines of a list, numbered, as far to the right as [#indented].
    public WordDraft numbered(String list) {
        mark("{{?" + list + "}}");
        indented("{{=#this}}", numbering());
        return mark("{{/" + list + "}}");
    }

    private WordDraft indented(String text, @Nullable BigInteger numbering) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(20);
        write(paragraph, text, size, false, ParagraphAlignment.LEFT);
        if (numbering == null) {
            paragraph.setIndentationLeft(LABEL);
        } else {
            number(paragraph, numbering, LABEL);
        }
        return this;
    }

    /// Words above a signature, in pairs beside each other.
    public WordDraft above(String left, String right) {
        var table = table(List.of(50, 50), false);
        write(table.getRow(0).getCell(0), left, size, false, ParagraphAlignment.CENTER);
        write(table.getRow(0).getCell(1), right, size, false, ParagraphAlignment.CENTER);
        for (var cell : table.getRow(0).getTableCells()) {
            cell.getParagraphs().getFirst().setKeepNext(true);
        }
        gap();
        return this;
    }

    /// Two who sign with their name alone.
    public WordDraft names(String above, String name, String otherAbove, String otherName) {
        var table = table(List.of(50, 50), false);
        table.getRow(0).setCantSplitRow(true);
        name(table.getRow(0).getCell(0), above, name);
        name(table.getRow(0).getCell(1), otherAbove, otherName);
        gap();
        return this;
    }

    private void name(XWPFTableCell cell, String above, String name) {
        write(cell, above, size, false, ParagraphAlignment.CENTER);
        for (var line = 0; line < 3; line++) {
            write(cell.addParagraph(), "", size, false, ParagraphAlignment.CENTER);
        }
        write(cell.addParagraph(), name, size, true, ParagraphAlignment.CENTER);
    }

    /// A cell of a [#grid], over several columns; each line is a paragraph, those between `*` are bold.
    public record Cell(int span, List<String> lines, boolean centred, int height) {}

    public static Cell cell(int span, String... lines) {
        return new Cell(span, List.of(lines), false, 0);
    }

    /// @param height of the row at least, in millimetres
    public static Cell tall(int span, int height, String... lines) {
        return new Cell(span, List.of(lines), false, height);
    }

    public static Cell centre(int span, String... lines) {
        return new Cell(span, List.of(lines), true, 0);
    }

    /// A ruled sheet: rows of cells that may span columns.
    @SafeVarargs
    public final WordDraft grid(List<Integer> widths, List<Cell>... rows) {
        var table = table(widths, true);
        for (var at = 0; at < rows.length; at++) {
            var row = at == 0 ? table.getRow(0) : table.createRow();
            row.setCantSplitRow(true);
            for (var column = 0; column < rows[at].size(); column++) {
                var planned = rows[at].get(column);
                var cell = row.getCell(column);
                if (planned.span() > 1) {
                    var properties = cell.getCTTc().isSetTcPr()
                            ? cell.getCTTc().getTcPr()
                            : cell.getCTTc().addNewTcPr();
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(planned.span()));
                    for (var surplus = 1; surplus < planned.span(); surplus++) {
                        row.removeCell(column + 1);
                    }
                }
                if (planned.height() > 0) {
                    row.setHeight((int) Math.round(planned.height() * Setting.MM));
                }
                for (var line = 0; line < planned.lines().size(); line++) {
                    var text = planned.lines().get(line);
                    var bold = text.startsWith("*");
                    write(
                            line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(),
                            bold ? text.substring(1, text.length() - 1) : text,
                            size,
                            bold,
                            planned.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
                }
            }
        }
        gap();
        return this;
    }

    /// Lines `label : value`, in pairs.
    public WordDraft fields(String... labelsAndValues) {
        fieldRows(labelsAndValues);
        gap();
        return this;
    }

    /// The same, with more to come below: no room after them.
    public WordDraft fieldsOn(String... labelsAndValues) {
        fieldRows(labelsAndValues);
        return this;
    }

    /// Labels as wide as a letter has them.
    public WordDraft narrow() {
        labels = List.of(16, 3, 81);
        return this;
    }

    /// A label with a numbered list.
    public WordDraft listField(String label, String list) {
        var row = table(labels, false).getRow(0);
        write(row.getCell(0), label, size, false, ParagraphAlignment.LEFT);
        write(row.getCell(1), ":", size, false, ParagraphAlignment.LEFT);
        write(row.getCell(2), "{{?" + list + "}}", size, false, ParagraphAlignment.LEFT);
        var line = row.getCell(2).addParagraph();
        write(line, "{{=#this}}", size, false, ParagraphAlignment.LEFT);
        number(line, numbering(), 0);
        write(row.getCell(2).addParagraph(), "{{/" + list + "}}", size, false, ParagraphAlignment.LEFT);
        gap();
        return this;
    }

    private void fieldRows(String... labelsAndValues) {
        var table = table(labels, false);
        for (var at = 0; at < labelsAndValues.length; at += 2) {
            var row = at == 0 ? table.getRow(0) : table.createRow();
            write(row.getCell(0), labelsAndValues[at], size, false, ParagraphAlignment.LEFT);
            write(row.getCell(1), ":", size, false, ParagraphAlignment.LEFT);
            write(row.getCell(2), labelsAndValues[at + 1], size, false, ParagraphAlignment.LEFT);
        }
    }

    /// A numbering of its own, beginning with 1.
    private BigInteger numbering() {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        lists++;
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void number(XWPFParagraph paragraph, BigInteger numbering, int left) {
        paragraph.setNumID(numbering);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.setIndentationLeft(left + HANGING);
        paragraph.setIndentationHanging(HANGING);
    }

    /// @param width in percent of the page
    /// @param cell  what stands in the repeated row: `[nomor]`
    public record Column(String heading, int width, String cell) {}

    public static Column column(String heading, int width, String cell) {
        return new Column(heading, width, cell);
    }

    /// A table whose row is repeated for each record of a list; its heading stands on top of every page.
    ///
    /// @param list name of the list: `baris`
    public WordDraft rows(String list, Column... columns) {
        return rows(list, 0, columns);
    }

    /// @param height of a row at least, in millimetres
    public WordDraft rows(String list, int height, Column... columns) {
        var table = table(java.util.Arrays.stream(columns).map(Column::width).toList(), true);
        var heading = table.getRow(0);
        heading.setRepeatHeader(true);
        var row = table.createRow();
        row.setCantSplitRow(true);
        if (height > 0) {
            row.setHeight((int) Math.round(height * Setting.MM));
        }
        for (var at = 0; at < columns.length; at++) {
            Setting.shade(heading.getCell(at));
            write(heading.getCell(at), columns[at].heading(), size, true, ParagraphAlignment.CENTER);
            var before = at == 0 ? "{{" + list + "}}" : "";
            write(row.getCell(at), before + columns[at].cell(), size, false, ParagraphAlignment.LEFT);
        }
        gap();
        return this;
    }

    /// The signature on the right, the QR code (if the paper has one) on the left.
    public WordDraft signature() {
        return signature("{{@qr}}", "penandatangan");
    }

    /// @param left  what stands to the left
    /// @param right name of the signature block
    public WordDraft signature(String left, String right) {
        var table = table(List.of(50, 50), false);
        table.getRow(0).setCantSplitRow(true);
        var lines = left.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            var cell = table.getRow(0).getCell(0);
            write(
                    at == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(),
                    lines[at],
                    size,
                    false,
                    ParagraphAlignment.LEFT);
        }
        sign(table.getRow(0).getCell(1), right);
        gap();
        return this;
    }

    /// Two parties beside each other.
    public WordDraft signatures(String left, String right) {
        var table = table(List.of(50, 50), false);
        table.getRow(0).setCantSplitRow(true);
        sign(table.getRow(0).getCell(0), left);
        sign(table.getRow(0).getCell(1), right);
        gap();
        return this;
    }

    private void sign(XWPFTableCell cell, String block) {
        write(cell, "{{" + block + ".jabatan}},", size, false, ParagraphAlignment.CENTER);
        for (var line = 0; line < 3; line++) {
            write(cell.addParagraph(), "", size, false, ParagraphAlignment.CENTER);
        }
        write(cell.addParagraph(), "{{" + block + ".nama}}", size, true, ParagraphAlignment.CENTER);
        cell.getParagraphs().getLast().getRuns().getFirst().setUnderline(UnderlinePatterns.SINGLE);
        write(cell.addParagraph(), "{{" + block + ".pangkat}}", size, false, ParagraphAlignment.CENTER);
        write(cell.addParagraph(), "{{" + block + ".barisNip}}", size, false, ParagraphAlignment.CENTER);
    }

    /// Compares with the template beside the record, or writes it with `-Dgolden.update=true`; and the press must
    /// accept it.
    public void isBeside(Class<? extends Paper> kind) {
        var file = Path.of("src/main/java", kind.getName().replace('.', '/') + ".docx");
        var mine = bytes();
        try {
            if (Boolean.getBoolean("golden.update")
                    && !(Files.exists(file) && parts(Files.readAllBytes(file)).equals(parts(mine)))) {
                Files.write(file, mine);
                // So that the tests behind this one find it, too
                Files.write(Path.of("target/classes", kind.getName().replace('.', '/') + ".docx"), mine);
            }
            assertThat(file).as("Word template; -Dgolden.update=true writes it").exists();
            assertThat(parts(Files.readAllBytes(file))).as(file.toString()).isEqualTo(parts(mine));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(CheckTemplate.of(Shape.of(kind), mine, mine))
                .isEqualTo(new id.akuntabel.paper.TemplateCheck.Sound(List.of()));
    }

    byte[] bytes() {
        var output = new ByteArrayOutputStream();
        try {
            document.write(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    /// What is written; not when.
    private static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private WordDraft paragraph(String text, int points, boolean bold, ParagraphAlignment align, int after) {
        setting.paragraph(text, points, bold, align, after);
        return this;
    }

    private void gap() {
        setting.gap();
    }

    private XWPFTable table(List<Integer> percents, boolean lines) {
        return setting.table(percents, lines);
    }
}
