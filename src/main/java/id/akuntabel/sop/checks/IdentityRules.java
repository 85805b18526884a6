package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.error;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Identity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What the identity page says.
final class IdentityRules {

    private IdentityRules() {}

    static List<Rule> all() {
        return List.of(
                error("judul-kosong", "SOP bernama", Sources.IDENTITY, look(IdentityRules::noTitle)),
                warning(
                        "judul-berbeda",
                        "Nama SOP sama dengan judul tabel",
                        Sources.PUBLISHED,
                        look(IdentityRules::otherTitle)),
                warning("nomor-kosong", "SOP bernomor", Sources.IDENTITY, look(IdentityRules::noNumber)),
                warning("nomor-dicoret", "Nomor SOP tanpa coretan", Sources.PUBLISHED, look(IdentityRules::struck)),
                warning("nomor-ganda", "Nomor SOP dipakai satu kali", Sources.PUBLISHED, IdentityRules::usedTwice),
                warning(
                        "tanggal-pembuatan-kosong",
                        "Tanggal pembuatan terisi",
                        Sources.IDENTITY,
                        look(IdentityRules::undated)),
                warning(
                        "tanggal-terbalik",
                        "Dibuat sebelum direvisi, disahkan, dan berlaku",
                        Sources.IDENTITY,
                        look(IdentityRules::backwards)),
                warning(
                        "tanggal-berlaku-kosong",
                        "Tanggal efektif atau pengesahan terisi",
                        Sources.IDENTITY,
                        look(IdentityRules::neverEffective)),
                warning("pengesah-kosong", "Pengesah disebut", Sources.IDENTITY, look(IdentityRules::nobody)),
                warning(
                        "bagian-identitas-kosong",
                        "Setiap bagian identitas terisi",
                        Sources.IDENTITY,
                        look(IdentityRules::gaps)),
                warning(
                        "dasar-hukum-dicabut",
                        "Dasar hukum masih berlaku",
                        "PermenPANRB 53/2014 Pasal 6",
                        look(IdentityRules::revoked)),
                advice(
                        "peringatan-tanpa-akibat",
                        "Peringatan berbentuk jika … maka … atau batas waktu",
                        Sources.IDENTITY,
                        look(IdentityRules::noConsequence)));
    }

    private static Rule.Look look(java.util.function.Function<Identity, Stream<Sighting>> look) {
        return subject -> look.apply(subject.edition().identity());
    }

    private static Stream<Sighting> noTitle(Identity identity) {
        return when(identity.title().isBlank(), "Nama SOP", "Nama SOP kosong.");
    }

    private static Stream<Sighting> otherTitle(Identity identity) {
        var table = Objects.requireNonNullElse(identity.tableTitle(), identity.title());
        return when(
                !plain(table).equals(plain(identity.title())),
                "Nama SOP",
                "Nama SOP \"" + identity.title() + "\" berbeda dari judul tabel \"" + table + "\".");
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("^sop\\s+", "").replaceAll("\\s+", " ");
    }

    private static Stream<Sighting> noNumber(Identity identity) {
        return when(identity.number().isBlank(), "Nomor SOP", "Nomor SOP kosong.");
    }

    private static Stream<Sighting> struck(Identity identity) {
        return when(
                identity.number().contains("~~")
                        || identity.number().codePoints().anyMatch(c -> c == 0x336),
                "Nomor SOP",
                "Nomor SOP memuat coretan: " + identity.number() + ".");
    }

    private static Stream<Sighting> usedTwice(Subject subject) {
        var number = subject.edition().identity().number();
        var other = subject.surroundings().numbers().get(number);
        return when(other != null && !number.isBlank(), "Nomor SOP", "Nomor ini juga dipakai SOP " + other + ".");
    }

    private static Stream<Sighting> undated(Identity identity) {
        return when(identity.createdOn() == null, "Tanggal pembuatan", "Tanggal pembuatan kosong.");
    }

    private static Stream<Sighting> backwards(Identity identity) {
        var created = identity.createdOn();
        if (created == null) {
            return Stream.empty();
        }
        var later = new LinkedHashMap<String, LocalDate>();
        put(later, "tanggal revisi", identity.revisedOn());
        put(later, "tanggal pengesahan", identity.approvedOn());
        put(later, "tanggal efektif", identity.effectiveOn());
        return later.entrySet().stream()
                .filter(date -> date.getValue().isBefore(created))
                .map(date -> new Sighting(
                        Place.identity("Tanggal pembuatan"), "Tanggal pembuatan sesudah " + date.getKey() + "."));
    }

    private static void put(
            java.util.Map<String, LocalDate> dates, String name, @org.jspecify.annotations.Nullable LocalDate date) {
        if (date != null) {
            dates.put(name, date);
        }
    }

    private static Stream<Sighting> neverEffective(Identity identity) {
        return when(
                identity.effectiveOn() == null && identity.approvedOn() == null,
                "Tanggal efektif",
                "Tanggal efektif dan tanggal pengesahan kosong.");
    }

    private static Stream<Sighting> nobody(Identity identity) {
        var approver = identity.approvedBy();
        return when(
                approver == null || approver.title().isBlank(), "Disahkan oleh", "Jabatan yang mengesahkan kosong.");
    }

    private static Stream<Sighting> gaps(Identity identity) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("Dasar hukum", identity.legalBasis());
        parts.put("Kualifikasi pelaksana", identity.qualifications());
        parts.put("Keterkaitan", identity.related());
        parts.put("Peralatan/perlengkapan", identity.equipment());
        parts.put("Peringatan", identity.warnings());
        parts.put("Pencatatan dan pendataan", identity.recordKeeping());
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isEmpty())
                .map(part -> new Sighting(Place.identity(part.getKey()), part.getKey() + " kosong."));
    }

    private static Stream<Sighting> revoked(Identity identity) {
        return identity.legalBasis().stream()
                .filter(basis -> basis.matches("(?i).*nomor\\s+29\\s+tahun\\s+2010.*(kinerja|akuntabilitas).*"))
                .map(basis -> new Sighting(
                        Place.identity("Dasar hukum"),
                        "PermenPANRB 29/2010 dicabut oleh PermenPANRB 53/2014. Ganti dengan peraturan itu."));
    }

    private static Stream<Sighting> noConsequence(Identity identity) {
        return identity.warnings().stream()
                .filter(warning -> !warning.matches("(?is).*\\b(jika|apabila|bila)\\b.*\\bmaka\\b.*")
                        && !warning.matches("(?is).*(batas waktu|paling lambat|tenggat).*"))
                .map(warning -> new Sighting(
                        Place.identity("Peringatan"), "\"" + warning + "\" tidak menyebut akibat atau batas waktu."));
    }

    private static Stream<Sighting> when(boolean wrong, String field, String message) {
        return wrong ? Stream.of(new Sighting(Place.identity(field), message)) : Stream.empty();
    }
}
