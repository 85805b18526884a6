package id.akuntabel.sop.library;

import id.akuntabel.shell.DateText;
import id.akuntabel.sop.editions.Edition.Approver;
import id.akuntabel.sop.editions.Edition.Identity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of the identity page as typed; a list is one entry a line.
public record IdentityForm(Map<String, String> fields) {

    static IdentityForm of(Identity identity) {
        var fields = new HashMap<String, String>();
        fields.put("nomor", identity.number());
        fields.put("judul", identity.title());
        fields.put("judul-tabel", Objects.requireNonNullElse(identity.tableTitle(), ""));
        fields.put("penerbit", lines(identity.issuer()));
        fields.put("dibuat", day(identity.createdOn()));
        fields.put("direvisi", day(identity.revisedOn()));
        fields.put("efektif", day(identity.effectiveOn()));
        fields.put(
                "pengesah",
                identity.approvedBy() == null ? "" : identity.approvedBy().title());
        fields.put("dasar", lines(identity.legalBasis()));
        fields.put("kualifikasi", lines(identity.qualifications()));
        fields.put("keterkaitan", lines(identity.related()));
        fields.put("peralatan", lines(identity.equipment()));
        fields.put("peringatan", lines(identity.warnings()));
        fields.put("pencatatan", lines(identity.recordKeeping()));
        return new IdentityForm(fields);
    }

    public String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /// The identity as typed; what is wrong goes into `findings` by the name of the field.
    Identity read(Identity before, Map<String, String> findings) {
        if (text("judul").isEmpty()) {
            findings.put("judul", "Tulis nama SOP.");
        }
        var title = text("pengesah");
        return new Identity(
                text("nomor"),
                text("judul"),
                text("judul-tabel").isEmpty() ? null : text("judul-tabel"),
                list("penerbit"),
                date("dibuat", "Tanggal pembuatan", findings),
                date("direvisi", "Tanggal revisi", findings),
                before.approvedOn(),
                date("efektif", "Tanggal efektif", findings),
                title.isEmpty() ? null : new Approver(title, null, null, null),
                list("dasar"),
                list("kualifikasi"),
                list("keterkaitan"),
                list("peralatan"),
                list("peringatan"),
                list("pencatatan"));
    }

    private @Nullable LocalDate date(String name, String label, Map<String, String> findings) {
        var date = DateText.read(text(name));
        if (date.isEmpty() && !text(name).isEmpty()) {
            findings.put(name, label + " " + DateText.unreadable(text(name)));
        }
        return date.orElse(null);
    }

    private List<String> list(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String lines(List<String> list) {
        return String.join("\n", list);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
