package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields that every letter with a number has: date, classification, number, signer.
///
/// @param example  the number it would get now
/// @param reserved numbers it may use instead
/// @param signers  the head first
/// @param held     the letter of the same step, taken back: its number is kept
public record LetterFields(
        Typed typed,
        LetterKind kind,
        LocalDate today,
        String example,
        List<Letters.Issuing.Issued> reserved,
        List<Holding> signers,
        Letters.@Nullable Held held)
        implements Part {

    static LetterFields of(
            Typed typed, LetterKind kind, LocalDate today, StepAtWork step, Letters letters, Signers signers) {
        var agency = step.agency();
        return new LetterFields(
                typed,
                kind,
                today,
                letters.example(agency.id(), kind, today, null),
                letters.reserved(agency.id(), kind, today),
                signers.of(agency, today),
                held(step, kind, letters));
    }

    static Letters.@Nullable Held held(StepAtWork step, LetterKind kind, Letters letters) {
        return letters.held(step.caseNumber(), step.definition().row(), kind).orElse(null);
    }

    /// The day that stands in it before anybody types.
    public LocalDate date() {
        return held == null ? today : held.letter().date();
    }

    /// Whether this one had signed the letter that is written again.
    public boolean signed(Holding signer) {
        return held != null && Signers.printed(signer).equals(held.letter().signer());
    }

    /// As read.
    ///
    /// @param reserved the number to use, or null for the next one
    record Given(
            LocalDate date, String classification, @Nullable LetterId reserved, Holding signer) {}

    /// Empty when something is wrong; the reading says what.
    ///
    /// @param held the letter of the same step that was taken back, or null
    static Optional<Given> read(Reading reading, LocalDate today, List<Holding> signers, Letters.@Nullable Held held) {
        var date = reading.date("tanggal", true, "Tanggal surat belum diisi. Contoh: 13-10-2026.");
        if (date != null && date.isAfter(today.plusDays(31))) {
            reading.wrong("tanggal", "Tanggal surat lebih dari sebulan di depan. Periksa lagi.");
        }
        if (date != null && date.isBefore(today.minusDays(31))) {
            reading.wrong(
                    "tanggal",
                    "Tanggal surat lebih dari sebulan yang lalu. Untuk surat yang menyusul, pakai nomor sisipan.");
        }
        if (date != null
                && held != null
                && date.getYear() != held.letter().date().getYear()) {
            reading.wrong(
                    "tanggal",
                    "Nomor " + held.number() + " dari buku tahun "
                            + held.letter().date().getYear()
                            + ". Beri surat ini tanggal di tahun itu, atau minta pengelola buku membatalkan nomornya.");
        }
        var classification = held != null && held.letter().classification() != null
                ? held.letter().classification()
                : reading.required("klasifikasi", 30, "Kode klasifikasi belum diisi. Contoh: 000.8.6.3.");
        if (!classification.isEmpty() && !classification.matches("\\d{3}(\\.\\d{1,3}){0,6}")) {
            reading.wrong(
                    "klasifikasi", "Kode klasifikasi “" + classification + "” tidak terbaca. Tulis seperti 000.8.6.3.");
        }
        var number = reading.text("nomor");
        var reserved = number.matches("\\d{1,15}") ? new LetterId(Long.parseLong(number)) : null;
        var code = reading.text("penanda");
        var signer = signers.stream()
                .filter(holding -> holding.position().code().equals(code))
                .findFirst();
        if (signer.isEmpty()) {
            reading.wrong("penanda", "Penanda tangan belum dipilih. Pilih jabatannya.");
        }
        return reading.sound()
                ? Optional.of(new Given(Objects.requireNonNull(date), classification, reserved, signer.orElseThrow()))
                : Optional.empty();
    }
}
