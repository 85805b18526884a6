package id.akuntabel.paper.word;

import id.akuntabel.paper.Sheet;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// How a paper looks in Word, whatever stands on it: sheet, margins, typeface, letterhead, tables, page numbers.
final class Setting {

    /// Twentieths of a point, the unit of Word.
    static final double MM = 1440 / 25.4;

    static final String FONT = "Arial";

    private static final String SHADE = "E7EAEE";

    private final XWPFDocument document;
    private final int textWidth;

    /// @param document new and empty
    /// @param left     margin in millimetres
    /// @param right    likewise
    Setting(XWPFDocument document, Sheet sheet, double left, double right) {
        this(document, (int) Math.round(sheet.width() * 20 - (left + right) * MM));
        var page = document.getDocument().getBody().addNewSectPr();
        var format = page.addNewPgSz();
        format.setW(twips(sheet.width()));
        format.setH(twips(sheet.height()));
        if (sheet.width() > sheet.height()) {
            format.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = page.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(Math.round(left * MM)));
        margins.setRight(BigInteger.valueOf(Math.round(right * MM)));
        margins.setTop(BigInteger.valueOf(Math.round(20 * MM)));
        margins.setBottom(BigInteger.valueOf(Math.round(20 * MM)));
        margins.setHeader(BigInteger.valueOf(500));
        margins.setFooter(BigInteger.valueOf(500));
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("id-ID");
        var line = CTStyle.Factory.newInstance();
        line.setStyleId(Layout.LINE);
        line.addNewName().setVal("Garis kop");
        line.setType(STStyleType.PARAGRAPH);
        styles.addStyle(new XWPFStyle(line));
        footer();
        document.getProperties().getCoreProperties().setCreator("Akuntabel");
    }

    private Setting(XWPFDocument document, int textWidth) {
        this.document = document;
        this.textWidth = textWidth;
    }

    /// The same for a document that was made of this one.
    Setting of(XWPFDocument made) {
        return new Setting(made, textWidth);
    }

    /// With room for punching on the left.
    static Setting on(XWPFDocument document, Sheet sheet) {
        return sheet.width() > sheet.height()
                ? new Setting(document, sheet, 20, 15)
                : new Setting(document, sheet, 30, 20);
    }

    /// *Kop naskah dinas*: logo, agency, address, and the double line below; its words are placeholders.
    void letterhead() {
        var table = table(List.of(15, 70, 15), false);
        var row = table.getRow(0);
        write(row.getCell(0), "{{@kop.logo}}", 11, false, ParagraphAlignment.CENTER);
        var words = row.getCell(1);
        write(words, "{{kop.instansi}}", 14, true, ParagraphAlignment.CENTER);
        write(words.addParagraph(), "{{kop.alamat}}", 9, false, ParagraphAlignment.CENTER);
        var line = document.createParagraph();
        line.setSpacingAfter(120);
        line.setStyle(Layout.LINE);
        var border = line.getCTP().getPPr().addNewPBdr().addNewTop();
        border.setVal(STBorder.THICK_THIN_SMALL_GAP);
        border.setSz(BigInteger.valueOf(24));
        border.setSpace(BigInteger.ONE);
        border.setColor("000000");
    }

    /// @param after room below, in twentieths of a point
    XWPFParagraph paragraph(String text, int points, boolean bold, ParagraphAlignment align, int after) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        write(paragraph, text, points, bold, align);
        return paragraph;
    }

    /// Above a part; it stays with what follows.
    void heading(String text, int points) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(60);
        paragraph.setKeepNext(true);
        write(paragraph, text, points, true, ParagraphAlignment.LEFT);
    }

    void newPage() {
        document.createParagraph().setPageBreak(true);
    }

    /// Word needs a paragraph between two tables.
    void gap() {
        paragraph("", 4, false, ParagraphAlignment.LEFT, 0);
    }

    /// As wide as the text, with one row.
    ///
    /// @param lines whether it is ruled
    XWPFTable table(List<Integer> shares, boolean lines) {
        var table = document.createTable(1, shares.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(textWidth);
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        if (!lines) {
            table.removeBorders();
        }
        table.setCellMargins(40, 70, 40, 70);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        var widths = widths(shares);
        for (var at = 0; at < widths.size(); at++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths.get(at)));
            table.getRow(0).getCell(at).setWidth(Integer.toString(widths.get(at)));
        }
        return table;
    }

    /// In twentieths of a point.
    List<Integer> widths(List<Integer> shares) {
        var sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> textWidth * share / sum).toList();
    }

    static void shade(XWPFTableCell cell) {
        cell.setColor(SHADE);
    }

    /// Into the first paragraph of a cell.
    static void write(XWPFTableCell cell, String text, int points, boolean bold, ParagraphAlignment align) {
        write(cell.getParagraphs().getFirst(), text, points, bold, align);
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, int points, boolean bold, ParagraphAlignment align) {
        paragraph.setAlignment(align);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
        return run;
    }

    private void footer() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        plain(paragraph, "Halaman ");
        field(paragraph, "PAGE");
        plain(paragraph, " dari ");
        field(paragraph, "NUMPAGES");
    }

    private static void plain(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(8);
        run.setText(text);
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        var run = field.addNewR();
        var properties = run.addNewRPr();
        properties.addNewRFonts().setAscii(FONT);
        properties.addNewSz().setVal(BigInteger.valueOf(16));
        run.addNewT().setStringValue("1");
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
