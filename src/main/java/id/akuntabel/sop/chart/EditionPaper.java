package id.akuntabel.sop.chart;

import id.akuntabel.paper.Drawing;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Outlined;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import id.akuntabel.sop.editions.Edition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The printed SOP (PermenPANRB 35/2012, unsur prosedur): identity page, the table, and the work sheet where
/// there is one.
///
/// @param logo     of the agency, beside its lines, or null
/// @param drawings the pages of the table
public record EditionPaper(
        Edition edition,
        @Nullable Picture logo,
        Sheet sheet,
        @Nullable String watermark,
        List<Drawing> drawings) implements Outlined {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

    /// Height of the margins above and below together, 30 mm, and a little room to breathe.
    private static final double MARGINS = 86.5;

    /// @param watermark what each page of an edition that is not in force says across: `DRAF`, `TIDAK BERLAKU`
    public static EditionPaper of(Edition edition, @Nullable Picture logo, Sheet sheet, @Nullable String watermark) {
        var measures = sheet == Sheet.A4_LANDSCAPE ? Measures.A4 : Measures.F4;
        var room = sheet.height() - MARGINS;
        var pages = MatrixChart.pages(edition, measures, room - ChartDrawing.titleHeight(measures), room);
        var drawings = new ArrayList<Drawing>();
        for (var page : pages) {
            drawings.add(new ChartDrawing(page, Map.of(), 0, drawings.isEmpty()));
        }
        return new EditionPaper(edition, logo, sheet, watermark, List.copyOf(drawings));
    }

    @Override
    public String title() {
        return "SOP " + edition.identity().title();
    }

    @Override
    public String footer() {
        return title() + " · Nomor " + edition.identity().number();
    }

    /// Within the frame of the identity page, so without a line of its own; its lines are those that were ratified.
    @Override
    public Letterhead letterhead() {
        return new Letterhead(
                null,
                edition.identity().issuer(),
                List.of(),
                logo,
                Letterhead.Line.NONE,
                sheet == Sheet.A4_LANDSCAPE ? Letterhead.Format.A4 : Letterhead.Format.F4);
    }

    public SignatureBlock signature() {
        var by = edition.identity().approvedBy();
        return by == null
                ? new SignatureBlock("", null, null, null, null)
                : new SignatureBlock(by.title(), null, by.name(), by.rank(), by.nip());
    }

    /// As it stands on the page; a date that is not set prints as a dash.
    public String day(@Nullable LocalDate day) {
        return day == null ? "-" : DAY.format(day);
    }

    /// Offices print either the day of ratification or the day it takes force, or both.
    public boolean hasApprovalDay() {
        return edition.identity().approvedOn() != null;
    }

    public boolean hasEffectiveDay() {
        return edition.identity().effectiveOn() != null || !hasApprovalDay();
    }

    /// The fields of the lower half, left and right beside each other.
    public List<Pair> fields() {
        var identity = edition.identity();
        return List.of(
                new Pair("Dasar Hukum", identity.legalBasis(), "Kualifikasi Pelaksana", identity.qualifications()),
                new Pair("Keterkaitan", identity.related(), "Peralatan/Perlengkapan", identity.equipment()),
                new Pair("Peringatan", identity.warnings(), "Pencatatan dan Pendataan", identity.recordKeeping()));
    }

    /// In Word the table is one to go on typing in: symbols stand in the columns of the actors, and arrows are words.
    @Override
    public List<Block> outline() {
        return EditionOutline.of(this);
    }

    @Override
    public boolean onLetterhead() {
        return false;
    }

    public record Pair(String left, List<String> leftItems, String right, List<String> rightItems) {}

    /// The steps of the work sheet in their three groups. It names steps of the table by their number, or has
    /// its own words.
    public List<Group> groups() {
        var sheet = Objects.requireNonNull(edition.workSheet());
        return List.of(
                new Group("Langkah awal", sheet.firstSteps()),
                new Group("Langkah utama", sheet.mainSteps()),
                new Group("Langkah akhir", sheet.lastSteps()));
    }

    public String stepText(String entry) {
        return edition.steps().stream()
                .filter(step -> step.number().equals(entry))
                .map(Edition.Step::text)
                .findFirst()
                .orElse(entry);
    }

    public record Group(String title, List<String> steps) {}
}
