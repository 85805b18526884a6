package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.Part;
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
public record LetterFields(
        Typed typed,
        LetterKind kind,
        LocalDate today,
        String example,
        List<Letters.Issuing.Issued> reserved,
        List<Holding> signers)
        implements Part {

    static LetterFields of(
            Typed typed, LetterKind kind, LocalDate today, Agency agency, Letters letters, Signers signers) {
        return new LetterFields(
                typed,
                kind,
                today,
                letters.example(agency.id(), kind, today, null),
                letters.reserved(agency.id(), kind, today),
                signers.of(agency, today));
    }

    /// As read.
    ///
    /// @param reserved the number to use, or null for the next one
    record Given(
            LocalDate date, String classification, @Nullable LetterId reserved, Holding signer) {}

    /// Empty when something is wrong; the reading says what.
    static Optional<Given> read(Reading reading, LocalDate today, List<Holding> signers) {
        var date = reading.date("tanggal", true, "Tanggal surat belum diisi. Contoh: 13-10-2026.");
        if (date != null && date.isAfter(today.plusDays(31))) {
            reading.wrong("tanggal", "Tanggal surat lebih dari sebulan di depan. Periksa lagi.");
        }
        if (date != null && date.isBefore(today.minusDays(31))) {
            reading.wrong(
                    "tanggal",
                    "Tanggal surat lebih dari sebulan yang lalu. Untuk surat yang menyusul, pakai nomor sisipan.");
        }
        var classification = reading.required("klasifikasi", 30, "Kode klasifikasi belum diisi. Contoh: 000.8.6.3.");
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
