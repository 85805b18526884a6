package id.akuntabel.paper.word;

import com.deepoove.poi.XWPFTemplate;
import id.akuntabel.paper.Outlined;
import id.akuntabel.paper.Outlined.Cell;
import id.akuntabel.paper.Outlined.Grid;
import id.akuntabel.paper.Outlined.NewPage;
import id.akuntabel.paper.Outlined.Subtitle;
import id.akuntabel.paper.Outlined.Title;
import id.akuntabel.paper.Outlined.Words;
import id.akuntabel.paper.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes what an [Outlined] paper tells. What officials typed is never read as a placeholder: only the letterhead is
/// filled like a template, before anything else is there.
final class Outline {

    private static final int TEXT = 11;

    private final Setting setting;

    private Outline(Setting setting) {
        this.setting = setting;
    }

    static XWPFDocument write(Outlined paper) throws IOException {
        var document = new XWPFDocument();
        var setting = Setting.on(document, paper.sheet());
        var letterhead = paper.letterhead();
        if (letterhead != null && paper.onLetterhead()) {
            setting.letterhead();
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            document = XWPFTemplate.compile(new ByteArrayInputStream(bytes.toByteArray()))
                    .render(Contents.of(letterhead))
                    .getXWPFDocument();
            setting = setting.of(document);
        }
        var outline = new Outline(setting);
        for (var block : paper.outline()) {
            outline.add(block);
        }
        return document;
    }

    private void add(Outlined.Block block) {
        switch (block) {
            case Title(var text) -> setting.paragraph(text, TEXT + 1, true, ParagraphAlignment.CENTER, 120);
            case Subtitle(var text) -> setting.heading(text, TEXT);
            case Words(var text) -> setting.paragraph(text, TEXT - 2, false, ParagraphAlignment.LEFT, 60);
            case NewPage() -> setting.newPage();
            case Grid grid -> add(grid);
        }
    }

    private void add(Grid grid) {
        var table = setting.table(grid.widths(), true);
        table.removeRow(0);
        var widths = setting.widths(grid.widths());
        var reaching = new @Nullable Reach[widths.size()];
        for (var at = 0; at < grid.rows().size(); at++) {
            var row = table.insertNewTableRow(at);
            row.setCantSplitRow(true);
            row.setRepeatHeader(at < grid.heading());
            fill(row, grid.rows().get(at), widths, reaching, grid.points(), at < grid.heading());
        }
        setting.gap();
    }

    /// A cell that covers further rows.
    private record Reach(int across, int rows) {}

    private void fill(
            XWPFTableRow row,
            List<Cell> cells,
            List<Integer> widths,
            @Nullable Reach[] reaching,
            int points,
            boolean heading) {
        var next = cells.iterator();
        for (var column = 0; column < widths.size(); ) {
            var made = row.addNewTableCell();
            var above = reaching[column];
            var across = 1;
            if (above != null) {
                across = above.across();
                made.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                reaching[column] = above.rows() == 1 ? null : new Reach(across, above.rows() - 1);
            } else if (next.hasNext()) {
                var cell = next.next();
                across = cell.across();
                fill(made, cell, points);
                if (cell.down() > 1) {
                    properties(made).addNewVMerge().setVal(STMerge.RESTART);
                    reaching[column] = new Reach(across, cell.down() - 1);
                }
            }
            if (heading) {
                Setting.shade(made);
            }
            if (across > 1) {
                properties(made).addNewGridSpan().setVal(BigInteger.valueOf(across));
            }
            made.setWidth(Integer.toString(widths.subList(column, column + across).stream()
                    .mapToInt(Integer::intValue)
                    .sum()));
            column += across;
        }
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell made, Cell cell, int points) {
        var align = cell.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
        var paragraph = made.getParagraphs().isEmpty()
                ? made.addParagraph()
                : made.getParagraphs().getFirst();
        var written = false;
        if (cell.picture() != null) {
            paragraph.setAlignment(align);
            draw(paragraph.createRun(), cell.picture(), cell.height());
            written = true;
        }
        for (var line : cell.lines()) {
            Setting.write(written ? made.addParagraph() : paragraph, line, points, cell.bold(), align);
            written = true;
        }
    }

    private static void draw(org.apache.poi.xwpf.usermodel.XWPFRun run, Picture picture, int height) {
        try {
            var bytes = picture.bytes();
            var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "not a picture");
            run.addPicture(
                    new ByteArrayInputStream(bytes),
                    picture.dataUri().startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG,
                    "gambar",
                    Units.toEMU((double) height * image.getWidth() / image.getHeight()),
                    Units.toEMU(height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
