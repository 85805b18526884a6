package id.akuntabel.sop.checks;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.sop.editions.EditionFixtures;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTests {

    /// One planted case for each rule.
    private static final Map<String, Consumer<Planting>> PLANTED = Map.ofEntries(
            entry("mulai-tidak-ada", it -> {
                it.mark(1).put("symbol", "BOX");
                it.addFlow("""
                        {"from": "periksa", "to": "perintah", "label": "Ulang"}""");
            }),
            entry("selesai-tidak-ada", it -> it.addFlow("""
                    {"from": "arsip", "to": "susun"}""")),
            entry("tidak-terjangkau", it -> it.addMark(2, """
                    {"id": "terpisah", "actors": ["staf"], "symbol": "BOX"}""")),
            entry("panah-tanpa-tujuan", it -> it.flow(3).put("to", "")),
            entry("cabang-tanpa-tujuan", it -> it.flows().remove(3)),
            entry("cabang-tanpa-kata", it -> it.flow(3).remove("label")),
            entry("putaran-tanpa-akhir", it -> {
                it.addMark(2, """
                        {"id": "a", "actors": ["staf"], "symbol": "BOX"}""");
                it.addMark(2, """
                        {"id": "b", "actors": ["staf"], "symbol": "BOX"}""");
                it.addFlow("""
                        {"from": "periksa", "to": "a", "label": "Lain"}""");
                it.addFlow("""
                        {"from": "a", "to": "b"}""");
                it.addFlow("""
                        {"from": "b", "to": "a"}""");
            }),
            entry("mulai-bukan-kapsul", it -> it.mark(1).put("symbol", "BOX")),
            entry("selesai-bukan-kapsul", it -> it.mark(4).put("symbol", "BOX")),
            entry("cabang-bertujuan-sama", it -> it.flow(3).put("to", "arsip")),
            entry("kembali-tanpa-keputusan", it -> {
                it.addMark(2, """
                        {"id": "rapikan", "actors": ["staf"], "symbol": "BOX"}""");
                it.flow(1).put("to", "rapikan");
                it.addFlow("""
                        {"from": "rapikan", "to": "susun"}""");
                it.addFlow("""
                        {"from": "rapikan", "to": "periksa"}""");
            }),
            entry("lebih-dari-satu-mulai", it -> {
                it.addMark(1, """
                        {"id": "awal-lain", "actors": ["staf"], "symbol": "CAPSULE"}""");
                it.addFlow("""
                        {"from": "awal-lain", "to": "susun"}""");
            }),
            entry("lebih-dari-satu-selesai", it -> {
                it.addMark(4, """
                        {"id": "akhir-lain", "actors": ["kepala"], "symbol": "CAPSULE"}""");
                it.flow(3).put("to", "akhir-lain");
            }),
            entry("keputusan-banyak-jalan", it -> {
                it.flow(2).put("label", "Teknis");
                it.flow(3).put("label", "Administratif");
            }),
            entry("langkah-tanpa-simbol", it -> it.marks(2).removeAll()),
            entry("pelaksana-belum-dipilih", it -> it.mark(2).remove("actors")),
            entry("pelaksana-bukan-kolom", it -> it.mark(2).putArray("actors").add("tamu")),
            entry("pelaksana-tanpa-jabatan", it -> it.actor(1).remove("positions")),
            entry("jabatan-tidak-ada", it -> it.actor(1).putArray("positions").add("juru-ketik")),
            entry(
                    "lebih-dari-satu-pelaksana",
                    it -> it.mark(2).putArray("actors").add("staf").add("kepala")),
            entry("kolom-tidak-dipakai", it -> it.addActor("""
                    {"key": "lain", "label": "Sekretaris", "positions": ["sekretaris"]}""")),
            entry("pelaku-di-luar-kolom", it -> it.step(2).put("text", "Kabid menyusun konsep laporan")),
            entry("kunci-sop", it -> it.edition().put("family", "Contoh Baik")),
            entry("awalan-nomor", it -> it.edition().put("prefix", "RPT")),
            entry("kunci-simbol", it -> it.mark(2).put("id", "perintah")),
            entry("ikut-serta", it -> it.addMark(2, """
                    {"id": "hadir", "actors": ["staf"], "symbol": "BOX", "joins": "periksa"}""")),
            entry("tindakan-tidak-dikenal", it -> it.mark(2).put("action", "menari")),
            entry(
                    "sop-lain-tidak-dikenal",
                    it -> it.mark(2).put("action", "subprocedure").put("subprocedure", "belum-ada")),
            entry("alur-tidak-dapat-dijalankan", it -> {
                it.addMark(2, """
                        {"id": "sejajar", "actors": ["staf"], "symbol": "BOX"}""");
                it.addFlow("""
                        {"from": "perintah", "to": "sejajar"}""");
                it.addFlow("""
                        {"from": "sejajar", "to": "periksa"}""");
            }),
            entry("uraian-kosong", it -> it.step(2).remove("text")),
            entry("uraian-kembar", it -> it.step(2).put("text", "Memerintahkan penyusunan laporan")),
            entry("uraian-bersubjek", it -> it.step(2).put("text", "Staf menyusun konsep laporan")),
            entry("bukan-kata-kerja-aktif", it -> it.step(2).put("text", "Penyusunan konsep laporan")),
            entry("nomor-langkah-kembar", it -> it.step(2).put("number", "1")),
            entry("lebih-dari-satu-halaman", it -> {
                for (var number = 5; number <= 13; number++) {
                    it.addStep("""
                            {"number": "%d", "text": "Mencatat %d"}""".formatted(number, number));
                }
            }),
            entry("waktu-kosong", it -> it.step(2).remove("time")),
            entry("waktu-meragukan", it -> it.step(2).put("time", "1,5 hari")),
            entry("waktu-tidak-lazim", it -> it.step(2).put("time", "2 menit")),
            entry(
                    "waktu-tanpa-satuan",
                    it -> it.step(2)
                            .putObject("time")
                            .put("kind", "exactly")
                            .put("amount", 60)
                            .put("unit", "minute")
                            .put("printed", "60")),
            entry("waktu-terbuka", it -> it.step(2).put("time", "Sesuai kebutuhan")),
            entry("output-kosong", it -> it.step(2).remove("outputs")),
            entry("kelengkapan-kosong", it -> it.step(2).remove("requirements")),
            entry(
                    "output-tidak-dipakai",
                    it -> it.step(2).putArray("outputs").add("Konsep laporan").add("Daftar hadir")),
            entry(
                    "kelengkapan-tanpa-asal",
                    it -> it.step(3).putArray("requirements").add("Catatan pembagian tugas")),
            entry("lembar-kerja-tidak-ada", it -> it.edition().remove("workSheet")),
            entry("lembar-kerja-berbeda", it -> sheet(it, "mainSteps", "2", "Meneruskan konsep laporan")),
            entry("lembar-kerja-tidak-lengkap", it -> sheet(it, "mainSteps", "2")),
            entry("langkah-utama-kosong", it -> {
                sheet(it, "firstSteps", "1", "2", "3");
                sheet(it, "mainSteps");
            }),
            entry("judul-kosong", it -> it.identity().remove("title")),
            entry("judul-berbeda", it -> it.identity().put("tableTitle", "Mekanisme Penyusunan Laporan Contoh")),
            entry("nomor-kosong", it -> it.identity().remove("number")),
            entry("nomor-dicoret", it -> it.identity().put("number", "061/~~2696~~/Org/2021")),
            entry("nomor-ganda", it -> it.identity().put("number", "1/2026")),
            entry("tanggal-pembuatan-kosong", it -> it.identity().remove("createdOn")),
            entry("tanggal-terbalik", it -> it.identity().put("createdOn", "2026-02-01")),
            entry("tanggal-berlaku-kosong", it -> {
                it.identity().remove("approvedOn");
                it.identity().remove("effectiveOn");
            }),
            entry("pengesah-kosong", it -> it.identity().remove("approvedBy")),
            entry("bagian-identitas-kosong", it -> it.identity().remove("equipment")),
            entry(
                    "dasar-hukum-dicabut",
                    it -> it.identity()
                            .putArray("legalBasis")
                            .add(
                                    "Peraturan Menteri PANRB Nomor 29 Tahun 2010 tentang Pedoman Penyusunan Penetapan Kinerja")),
            entry(
                    "peringatan-tanpa-akibat",
                    it -> it.identity().putArray("warnings").add("Kerjakan dengan baik")));

    /// Planted by its surroundings instead of the edition.
    private static final String ONLY_SOME_AGENCIES = "jabatan-tidak-di-semua-opd";

    static Stream<String> rules() {
        return Checks.current().rules().stream().map(Rule::key);
    }

    static Stream<Path> samples() {
        return EditionFixtures.files();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_the_planted_case(String rule) {
        var surroundings = rule.equals(ONLY_SOME_AGENCIES)
                ? new Surroundings(
                        null,
                        Map.of(
                                "Dinas A",
                                java.util.Set.of("kepala", "staf-perencanaan"),
                                "Dinas B",
                                java.util.Set.of("kepala")),
                        null,
                        Map.of(),
                        Map.of())
                : Planting.KNOWN;
        var planted = Planting.with(PLANTED.getOrDefault(rule, it -> {}));

        var findings = Checks.current().of(planted, surroundings);

        assertThat(findings).extracting(finding -> finding.rule().key()).contains(rule);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
    }

    @Test
    void stays_silent_on_a_good_edition() {
        var findings = Checks.current().of(Planting.good(), Planting.KNOWN);

        assertThat(findings).isEmpty();
    }

    @Test
    void names_each_rule_once() {
        assertThat(rules()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void finds_nothing_in_the_samples_that_would_keep_them_from_running(Path file) {
        var findings = Checks.current().of(EditionFixtures.read(file), Surroundings.UNKNOWN);

        assertThat(findings.stream().filter(Finding::blocks)).isEmpty();
    }

    @Test
    void reports_what_the_guideline_forbids_without_forbidding_it() {
        var edition = EditionFixtures.edition("pengelolaan-surat-masuk");

        var found = Checks.current().of(edition, Surroundings.UNKNOWN).stream()
                .map(finding -> finding.rule().key());

        assertThat(found)
                .contains(
                        "lebih-dari-satu-mulai",
                        "lebih-dari-satu-selesai",
                        "keputusan-banyak-jalan",
                        "lebih-dari-satu-pelaksana",
                        "waktu-terbuka");
    }

    @Test
    void says_where_and_what_to_do() {
        var edition = Planting.with(it -> it.flow(3).put("to", ""));

        var finding = Checks.current().of(edition, Surroundings.UNKNOWN).getFirst();

        assertThat(finding.place().printed()).isEqualTo("Langkah 3");
        assertThat(finding.message()).isEqualTo("Cabang \"Tidak\" belum punya tujuan. Pilih langkah tujuannya.");
    }

    private static void sheet(Planting it, String part, String... entries) {
        var steps = ((tools.jackson.databind.node.ObjectNode) it.edition().get("workSheet")).putArray(part);
        for (var entry : entries) {
            steps.add(entry);
        }
    }
}
