package id.akuntabel.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/// *Nomor Induk Pegawai*: 18 digits = birth date (8), month of appointment (6), sex (1: man, 2: woman),
/// sequence (3).
public record Nip(@JsonValue String digits) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public Nip {
        if (!digits.matches("\\d{18}")) {
            throw new IllegalArgumentException("NIP harus 18 angka.");
        }
        try {
            LocalDate.parse(digits.substring(0, 8), DATE);
            LocalDate.parse(digits.substring(8, 14) + "01", DATE);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "NIP memuat tanggal lahir atau bulan pengangkatan yang tidak ada di kalender.", wrong);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            throw new IllegalArgumentException("Angka ke-15 NIP harus 1 atau 2.");
        }
    }

    /// Reads what people type: spaces and dots are allowed.
    @JsonCreator
    public static Nip of(String typed) {
        return new Nip(typed.replaceAll("[\\s.]", ""));
    }

    public LocalDate birthDate() {
        return LocalDate.parse(digits.substring(0, 8), DATE);
    }

    /// `19680323 199403 1 009`, as letters print it.
    public String printed() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                + digits.substring(15);
    }

    @Override
    public String toString() {
        return printed();
    }
}
