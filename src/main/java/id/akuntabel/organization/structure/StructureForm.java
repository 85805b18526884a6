package id.akuntabel.organization.structure;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the browser sent about an agency, a unit or a position, as typed. Unused fields are empty.
///
/// @param kop   lines of the letterhead
/// @param induk code of the unit above
/// @param atasan code of the position above
public record StructureForm(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String singkatan,
        @Nullable String zona,
        @Nullable String kop,
        @Nullable String unit,
        @Nullable String induk,
        @Nullable String eselon,
        @Nullable String atasan) {

    public static final StructureForm EMPTY = new StructureForm("", "", "", "", "", "", "", "", "");

    String code(Map<String, String> findings) {
        var code = text(kode);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 60) {
            findings.put("kode", "Kode memakai huruf kecil, angka, dan tanda hubung. Contoh: kasubbag-perencanaan.");
        }
        return code;
    }

    String name(Map<String, String> findings) {
        if (text(nama).isEmpty() || text(nama).length() > 200) {
            findings.put("nama", "Isi nama lengkapnya, paling panjang 200 huruf.");
        }
        return text(nama);
    }

    String shortName(Map<String, String> findings) {
        if (text(singkatan).isEmpty() || text(singkatan).length() > 40) {
            findings.put("singkatan", "Isi nama pendeknya, paling panjang 40 huruf. Contoh: Diskominfo.");
        }
        return text(singkatan);
    }

    ZoneId zone(Map<String, String> findings) {
        try {
            return ZoneId.of(text(zona));
        } catch (DateTimeException unknown) {
            findings.put("zona", "Pilih zona waktunya: WIB, WITA, atau WIT.");
            return ZoneId.of("Asia/Jakarta");
        }
    }

    List<String> letterhead() {
        return text(kop)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Nullable
    String echelon() {
        return text(eselon).isEmpty() ? null : text(eselon);
    }

    Optional<String> parent() {
        return chosen(induk);
    }

    Optional<String> unitCode() {
        return chosen(unit);
    }

    Optional<String> superior() {
        return chosen(atasan);
    }

    private static Optional<String> chosen(@Nullable String code) {
        return text(code).isEmpty() ? Optional.empty() : Optional.of(text(code));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
