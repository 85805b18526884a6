package id.akuntabel.identity.setup;

import id.akuntabel.organization.Nip;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the browser sent, as typed.
public record SetupForm(
        @Nullable String kode,
        @Nullable String pemerintah,
        @Nullable String zona,
        @Nullable String perangkat,
        @Nullable String singkatan,
        @Nullable String nip,
        @Nullable String nama,
        @Nullable String surel) {

    static final SetupForm EMPTY = new SetupForm("", "", "Asia/Jakarta", "", "", "", "", "");

    String code() {
        return text(kode);
    }

    String government(Map<String, String> findings) {
        return required(
                "pemerintah", pemerintah, "Isi nama pemerintah daerahnya. Contoh: Kabupaten Tirtamulya.", findings);
    }

    String agency(Map<String, String> findings) {
        return required("perangkat", perangkat, "Isi nama perangkat daerah yang pertama.", findings);
    }

    String shortName(Map<String, String> findings) {
        return required("singkatan", singkatan, "Isi nama pendeknya. Contoh: Diskominfo.", findings);
    }

    String name(Map<String, String> findings) {
        return required("nama", nama, "Isi nama admin dengan gelarnya.", findings);
    }

    Optional<Nip> nip(Map<String, String> findings) {
        try {
            return Optional.of(Nip.of(text(nip)));
        } catch (IllegalArgumentException wrong) {
            findings.put("nip", wrong.getMessage() + " Contoh: 19861109 201001 2 010.");
            return Optional.empty();
        }
    }

    ZoneId zone(Map<String, String> findings) {
        try {
            return ZoneId.of(text(zona));
        } catch (DateTimeException unknown) {
            findings.put("zona", "Pilih zona waktunya: WIB, WITA, atau WIT.");
            return ZoneId.of("Asia/Jakarta");
        }
    }

    @Nullable
    String email(Map<String, String> findings) {
        var email = text(surel).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            findings.put("surel", "Surel tidak terbaca. Contoh: nama@daerah.go.id.");
        }
        return email.isEmpty() ? null : email;
    }

    /// `Diskominfo` becomes `diskominfo`: the code of the agency, which stays.
    String agencyCode() {
        var code = text(singkatan)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return code.isEmpty() ? "opd-1" : code;
    }

    private static String required(String field, @Nullable String typed, String finding, Map<String, String> findings) {
        if (text(typed).isEmpty() || text(typed).length() > 200) {
            findings.put(field, finding);
        }
        return text(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
