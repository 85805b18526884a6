package id.akuntabel.sop.library;

import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Part;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The identity page on screen.
///
/// @param related other SOPs, linked where they are in force here
public record IdentityPart(Edition edition, List<Related> related) implements Part {

    public record Related(String text, @Nullable String family) {}

    static IdentityPart of(Edition edition, Map<String, String> familiesByTitle) {
        return new IdentityPart(
                edition,
                edition.identity().related().stream()
                        .map(text -> new Related(text, familiesByTitle.get(plain(text))))
                        .toList());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^sop\\s+", "");
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.date(day);
    }

    public List<Block> blocks() {
        var identity = edition.identity();
        return List.of(
                new Block("Dasar hukum", identity.legalBasis()),
                new Block("Kualifikasi pelaksana", identity.qualifications()),
                new Block("Peralatan/perlengkapan", identity.equipment()),
                new Block("Peringatan", identity.warnings()),
                new Block("Pencatatan dan pendataan", identity.recordKeeping()));
    }

    public record Block(String title, List<String> lines) {}

    public String triggers() {
        return edition.triggers().stream().map(IdentityPart::word).collect(Collectors.joining(", "));
    }

    private static String word(Trigger trigger) {
        return switch (trigger) {
            case BY_ORDER -> "atas perintah";
            case EACH_QUARTER -> "setiap triwulan";
            case EACH_SEMESTER -> "setiap semester";
            case EACH_YEAR -> "setiap tahun";
            case AS_SUBPROCEDURE -> "dijalankan oleh SOP lain";
        };
    }
}
