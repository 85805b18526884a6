package id.akuntabel.sop.chart;

import id.akuntabel.paper.Outlined;
import id.akuntabel.paper.Outlined.Block;
import id.akuntabel.paper.Outlined.Cell;
import id.akuntabel.paper.Outlined.Grid;
import id.akuntabel.paper.Outlined.NewPage;
import id.akuntabel.paper.Outlined.Subtitle;
import id.akuntabel.paper.Outlined.Title;
import id.akuntabel.paper.Outlined.Words;
import id.akuntabel.paper.Picture;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Step;
import id.akuntabel.sop.editions.Edition.Symbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// The printed SOP for Word: the same parts as on paper. An arrow to the next step goes without saying; any other is
/// written below its symbol: `Tidak → 6`.
final class EditionOutline {

    private static final int PRINT = 9;
    private static final int SMALL = 8;
    private static final int SYMBOL_HEIGHT = 16;
    private static final Map<Symbol, Picture> SYMBOLS = symbols();

    private final EditionPaper paper;
    private final Edition edition;
    private final Map<String, String> stepOfMark = new HashMap<>();

    private EditionOutline(EditionPaper paper) {
        this.paper = paper;
        edition = paper.edition();
        edition.steps().forEach(step -> step.marks().forEach(mark -> stepOfMark.put(mark.id(), step.number())));
    }

    static List<Block> of(EditionPaper paper) {
        var outline = new EditionOutline(paper);
        var blocks = new ArrayList<Block>();
        blocks.add(outline.identity());
        blocks.add(outline.fields());
        blocks.add(new NewPage());
        var identity = outline.edition.identity();
        blocks.add(new Title(Objects.requireNonNullElse(identity.tableTitle(), identity.title())));
        blocks.add(outline.steps());
        blocks.add(new Words("Tanpa keterangan lain, alur berlanjut ke langkah berikutnya."));
        outline.workSheet(blocks);
        return blocks;
    }

    private Grid identity() {
        var identity = edition.identity();
        var lines = new ArrayList<List<Cell>>();
        lines.add(row("Nomor SOP", identity.number()));
        lines.add(row("Tanggal Pembuatan", paper.day(identity.createdOn())));
        lines.add(row("Tanggal Revisi", paper.day(identity.revisedOn())));
        if (paper.hasApprovalDay()) {
            lines.add(row("Tanggal Pengesahan", paper.day(identity.approvedOn())));
        }
        if (paper.hasEffectiveDay()) {
            lines.add(row("Tanggal Efektif", paper.day(identity.effectiveOn())));
        }
        lines.add(List.of(Cell.of("Disahkan oleh"), signature()));
        lines.add(List.of(Cell.of("Nama SOP"), Cell.of(identity.title()).strong()));
        var issuer = Cell.of(identity.issuer())
                .strong()
                .middle()
                .below(paper.logo(), 54)
                .down(lines.size());
        lines.set(0, Stream.concat(Stream.of(issuer), lines.getFirst().stream()).toList());
        return new Grid(List.of(43, 17, 40), PRINT, 0, lines);
    }

    private static List<Cell> row(String label, String value) {
        return List.of(Cell.of(label), Cell.of(value));
    }

    private Cell signature() {
        var signature = paper.signature();
        var name = signature.name();
        return Cell.of(List.of(
                        signature.heading() + ",",
                        "",
                        "",
                        "",
                        name == null ? "................................................" : name,
                        Objects.requireNonNullElse(signature.rank(), ""),
                        signature.nipLine()))
                .middle();
    }

    private Grid fields() {
        var rows = new ArrayList<List<Cell>>();
        for (var pair : paper.fields()) {
            rows.add(
                    List.of(Cell.of(pair.left()).strong(), Cell.of(pair.right()).strong()));
            rows.add(List.of(listed(pair.leftItems()), listed(pair.rightItems())));
        }
        return new Grid(List.of(43, 57), PRINT, 0, rows);
    }

    private static Cell listed(List<String> items) {
        if (items.size() < 2) {
            return Cell.of(items.isEmpty() ? "-" : items.getFirst());
        }
        var lines = new ArrayList<String>();
        for (var item : items) {
            lines.add(lines.size() + 1 + ". " + item);
        }
        return Cell.of(lines);
    }

    private Grid steps() {
        var actors = edition.actors();
        var columns = edition.columns();
        var widths = new ArrayList<>(List.of(40, 210));
        actors.forEach(actor -> widths.add(340 / Math.max(1, actors.size())));
        widths.addAll(List.of(130, 65, 125, 90));
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(
                head("No").down(2),
                head(columns.activity()).down(2),
                head(columns.actors()).across(Math.max(1, actors.size())),
                head("Mutu Baku").across(3),
                head(columns.remark()).down(2)));
        rows.add(Outlined.heading(Stream.concat(
                actors.stream().map(Edition.Actor::label),
                Stream.of(columns.requirements(), columns.time(), columns.output()))));
        var timeRows = 0;
        for (var step : edition.steps()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(step.number()).middle());
            row.add(Cell.of(step.text()));
            actors.forEach(actor -> row.add(mark(step, actor)));
            row.add(Cell.of(CellTexts.listed(step.requirements())));
            if (timeRows == 0) {
                timeRows = step.timeRows();
                row.add(Cell.of(CellTexts.time(step)).middle().down(timeRows));
            }
            timeRows--;
            row.add(Cell.of(CellTexts.listed(step.outputs())));
            row.add(Cell.of(Objects.requireNonNullElse(step.remark(), "")));
            rows.add(row);
        }
        return new Grid(widths, SMALL, 2, rows);
    }

    private static Cell head(String text) {
        return Cell.of(text).strong().middle();
    }

    private Cell mark(Step step, Edition.Actor actor) {
        var marks = step.marks().stream()
                .filter(mark -> mark.actors().contains(actor.key()))
                .toList();
        if (marks.isEmpty()) {
            return Cell.of("");
        }
        var lines = new ArrayList<String>();
        for (var mark : marks) {
            if (mark.text() != null) {
                lines.add(mark.text());
            }
            exits(step, mark).forEach(lines::add);
        }
        return Cell.of(lines).middle().below(SYMBOLS.get(marks.getFirst().symbol()), SYMBOL_HEIGHT);
    }

    /// What leads elsewhere than to the next step.
    private Stream<String> exits(Step step, Mark mark) {
        var next = edition.steps().indexOf(step) + 1;
        var nextNumber =
                next < edition.steps().size() ? edition.steps().get(next).number() : "";
        return edition.flows().stream()
                .filter(flow -> flow.from().equals(mark.id()))
                .filter(flow -> flow.label() != null || !target(flow).equals(nextNumber))
                .map(flow -> (flow.label() == null ? "" : flow.label() + " ") + "→ " + target(flow))
                .distinct();
    }

    private String target(Flow flow) {
        return stepOfMark.getOrDefault(flow.to(), flow.to());
    }

    private void workSheet(List<Block> blocks) {
        var sheet = edition.workSheet();
        if (sheet == null) {
            return;
        }
        blocks.add(new NewPage());
        blocks.add(new Title("LEMBAR KERJA IDENTIFIKASI KEGIATAN"));
        blocks.add(new Subtitle("A. Data Kegiatan"));
        blocks.add(new Grid(
                List.of(28, 72),
                PRINT,
                0,
                List.of(
                        row("Judul SOP", sheet.title()),
                        row("Jenis kegiatan", sheet.activityType()),
                        row("Penanggung jawab produk", sheet.productOwner()),
                        row("Penanggung jawab kegiatan", sheet.activityOwner()),
                        row("Ruang lingkup", sheet.scope()))));
        blocks.add(new Subtitle("B. Identifikasi Langkah"));
        var rows = new ArrayList<List<Cell>>();
        for (var group : paper.groups()) {
            for (var entry : group.steps()) {
                var text = paper.stepText(entry);
                var line = new ArrayList<Cell>();
                if (entry.equals(group.steps().getFirst())) {
                    line.add(Cell.of(group.title()).down(group.steps().size()));
                }
                line.add(Cell.of(text.equals(entry) ? "-" : entry).middle());
                line.add(Cell.of(text));
                rows.add(line);
            }
        }
        blocks.add(new Grid(List.of(28, 6, 66), PRINT, 0, rows));
    }

    private static Map<Symbol, Picture> symbols() {
        var symbols = new EnumMap<Symbol, Picture>(Symbol.class);
        for (var symbol : Symbol.values()) {
            symbols.put(symbol, drawn(symbol));
        }
        return symbols;
    }

    private static Picture drawn(Symbol symbol) {
        var image = new BufferedImage(192, 96, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 192, 96);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        switch (symbol) {
            case CAPSULE -> pen.drawRoundRect(6, 10, 180, 76, 76, 76);
            case BOX -> pen.drawRect(6, 10, 180, 76);
            case DIAMOND -> pen.drawPolygon(new Polygon(new int[] {96, 188, 96, 4}, new int[] {3, 48, 93, 48}, 4));
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of("image/png", bytes.toByteArray());
    }
}
