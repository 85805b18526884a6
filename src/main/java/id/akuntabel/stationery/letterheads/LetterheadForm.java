package id.akuntabel.stationery.letterheads;

import id.akuntabel.paper.Letterhead.Format;
import id.akuntabel.paper.Letterhead.Line;
import id.akuntabel.paper.Picture;
import id.akuntabel.shell.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the form of a letterhead says, as typed.
///
/// @param versi version that was seen when it was opened
/// @param tanpa `ya`: without the logo of its own
record LetterheadForm(
        @Nullable String baris,
        @Nullable String alamat,
        @Nullable String telepon,
        @Nullable String laman,
        @Nullable String surel,
        @Nullable String garis,
        @Nullable String ukuran,
        @Nullable String berlaku,
        @Nullable String versi,
        @Nullable String tanpa) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_ADDRESS = 140;

    /// What was saved, to be changed.
    static LetterheadForm of(StoredLetterhead letterhead, LocalDate today) {
        return new LetterheadForm(
                String.join("\n", letterhead.lines()),
                String.join("\n", letterhead.address()),
                letterhead.phone(),
                letterhead.website(),
                letterhead.email(),
                letterhead.line().name(),
                letterhead.format().name(),
                DateText.shown(today.toString()),
                Integer.toString(letterhead.version()),
                "");
    }

    /// What it would make, with the findings about it by field.
    record Read(StoredLetterhead letterhead, Map<String, String> findings) {}

    /// @param kept  the logo so far
    Read read(@Nullable Picture kept, LocalDate today, Instant at, String by) {
        var findings = new LinkedHashMap<String, String>();
        var lines = lines(baris);
        if (lines.isEmpty() || lines.size() > MOST_LINES || longest(lines) > LONGEST_LINE) {
            findings.put(
                    "baris",
                    "Tulis satu sampai empat baris, masing-masing paling panjang 90 huruf. Contoh: PEMERINTAH KABUPATEN"
                            + " TIRTAMULYA.");
        }
        var address = lines(alamat);
        if (address.size() > MOST_LINES || longest(address) > LONGEST_ADDRESS) {
            findings.put("alamat", "Alamat paling banyak empat baris, masing-masing 140 huruf. Ringkaskan.");
        }
        var phone = text(telepon);
        if (!phone.matches("[0-9+() .,/-]{0,60}")) {
            findings.put(
                    "telepon", "Nomor telepon hanya memuat angka, kurung, dan tanda hubung. Contoh: (0461) 21001.");
        }
        var website = text(laman);
        if (!website.matches("[A-Za-z0-9./:_-]{0,100}")) {
            findings.put("laman", "Alamat laman tidak memuat spasi. Contoh: kominfo.tirtamulyakab.go.id.");
        }
        var email = text(surel);
        if (!email.isEmpty() && !email.matches("[^@\\s]{1,60}@[^@\\s]{1,100}")) {
            findings.put("surel", "Alamat pos-el memuat satu tanda @. Contoh: kominfo@tirtamulyakab.go.id.");
        }
        var from = DateText.read(text(berlaku)).orElse(null);
        if (from == null) {
            findings.put("berlaku", "Isi tanggal mulai berlakunya. " + DateText.EXAMPLE);
        } else if (from.isBefore(today)) {
            findings.put(
                    "berlaku",
                    "Tanggal ini sudah lewat. Kop baru berlaku paling cepat hari ini, agar naskah lama tidak berubah.");
        }
        return new Read(
                new StoredLetterhead(
                        number(versi) + 1,
                        Objects.requireNonNullElse(from, today),
                        lines,
                        address,
                        phone,
                        website,
                        email,
                        one(Line.values(), garis, Line.DOUBLE),
                        one(Format.values(), ukuran, Format.F4),
                        "ya".equals(tanpa) ? null : kept,
                        at,
                        by),
                findings);
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    private static int number(@Nullable String typed) {
        return text(typed).matches("\\d{1,6}") ? Integer.parseInt(text(typed)) : 0;
    }

    private static <T extends Enum<T>> T one(T[] all, @Nullable String name, T usual) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
