package id.akuntabel.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.Start;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the workflow is told of an edition, and which editions are refused.
class ProcedureCompilerTests {

    private static final String HEAD = """
            family: uji
            prefix: UJI
            identity: {number: "1", title: Uji}
            actors:
              - {key: a, label: Kasubbag, positions: [kasubbag]}
              - {key: b, label: Kepala, positions: [kepala]}
              - {key: c, label: Tim, positions: []}
            steps:
              - number: "1"
                text: Menyusun
                time: 2 hari
                timeRows: 2
                marks: [{id: susun, actors: [a], symbol: capsule}, {id: bantu, actors: [b], symbol: box}]
              - number: "2"
                text: Memeriksa
                marks: [{id: periksa, actors: [b], symbol: diamond}]
              - number: "3"
                text: Mengarsipkan
                marks: [{id: arsip, actors: [a], symbol: capsule, waitsForAll: true}]
            flows:
            """;

    @Test
    void a_step_carries_what_the_table_says() {
        var procedure = compiled("pengukuran-kinerja-kominfo");

        var check = procedure.step("periksa");

        assertThat(procedure.key()).isEqualTo("pengukuran-kinerja-kominfo-v1");
        assertThat(procedure.starts()).containsExactly(new Start("perintah-kadis", "Kadis"));
        assertThat(check.row()).isEqualTo("7a");
        assertThat(check.order()).isEqualTo(7);
        assertThat(check.action()).isEqualTo("measurement.correct");
        assertThat(check.positions()).containsExactly("kepala");
        assertThat(check.exits()).containsExactly("Ya", "Tidak");
        assertThat(check.backward()).containsExactly("Tidak");
    }

    @Test
    void an_exit_that_goes_aside_and_on_does_not_lead_back() {
        var procedure = compiled("pengukuran-kinerja-kominfo");

        assertThat(procedure.step("target").exits()).containsExactly("Ya", "Tidak");
        assertThat(procedure.step("target").backward()).isEmpty();
    }

    @Test
    void a_merged_time_cell_holds_for_each_of_its_rows() {
        var procedure = compiled("pengukuran-kinerja-kominfo");

        assertThat(procedure.step("target").duration())
                .isEqualTo(procedure.step("periksa").duration())
                .isInstanceOf(StandardDuration.Exactly.class);
    }

    @Test
    void a_symbol_over_two_columns_is_for_whoever_of_both_claims_it() {
        var procedure = compiled("pengelolaan-surat-masuk");

        var step = procedure.step("klasifikasi");

        assertThat(step.actor()).isEqualTo("Bagian Umum / Sekretaris");
        assertThat(step.positions()).containsExactly("kasubbag-perencanaan", "sekretaris");
    }

    @Test
    void who_meets_is_named_but_has_no_task_of_their_own() {
        var procedure = compiled("pengumpulan-data-capaian");

        assertThat(procedure.step("rapat-kepala").joined())
                .containsExactly("Tim Kerja", "Tim SAKIP", "Tim Perencanaan, Penganggaran dan Pemantauan Evaluasi");
        assertThat(procedure.steps()).noneMatch(step -> step.key().equals("rapat-tim-kerja"));
    }

    @Test
    void several_starts_are_offered_in_their_own_words() {
        var procedure = compiled("pengelolaan-surat-masuk");

        assertThat(procedure.starts())
                .containsExactly(
                        new Start("terima-kantor", "Langsung ke kantor"), new Start("terima-surel", "Lewat surel"));
    }

    @Test
    void a_start_to_which_a_loop_leads_back_is_still_the_start() {
        var procedure = compiled("pengumpulan-data-capaian");

        assertThat(procedure.starts()).containsExactly(new Start("susun", "Tim Kerja"));
        assertThat(procedure.step("reviu-putusan").backward()).containsExactly("Tidak");
    }

    @Test
    void the_way_back_may_pass_a_step_that_mends() {
        var edition = edition("""
                  - {from: susun, to: periksa}
                  - {from: periksa, to: arsip, label: Ya}
                  - {from: periksa, to: bantu, label: Tidak}
                  - {from: bantu, to: susun}
                """);

        assertThat(ProcedureBpmnTests.compiled(edition).step("periksa").backward())
                .containsExactly("Tidak");
    }

    @Test
    void refuses_an_actor_who_is_not_known_or_not_mapped() {
        var flows = """
                  - {from: susun, to: bantu}
                  - {from: bantu, to: arsip}
                  - {from: periksa, to: arsip, label: Ya}
                """;

        assertThat(reasons(HEAD.replace("actors: [b], symbol: box", "actors: [], symbol: box") + flows))
                .containsExactly("Langkah 1: pelaksana belum diketahui. Tetapkan kolom pelaksananya.");
        assertThat(reasons(HEAD.replace("actors: [b], symbol: box", "actors: [c], symbol: box") + flows))
                .containsExactly("Langkah 1: pelaksana “Tim” belum dipetakan ke jabatan.");
    }

    @Test
    void refuses_a_decision_without_words_and_one_without_exits() {
        assertThat(reasons(HEAD + """
                  - {from: susun, to: bantu}
                  - {from: bantu, to: periksa}
                  - {from: periksa, to: arsip}
                """))
                .containsExactly(
                        "Langkah 2: jalan keluar keputusan menuju Langkah 3 belum diberi kata (misalnya “Ya” atau "
                                + "“Tidak”).");
        assertThat(reasons(HEAD + """
                  - {from: susun, to: bantu}
                  - {from: bantu, to: periksa}
                """)).contains("Langkah 2: keputusan belum memiliki jalan keluar.");
    }

    @Test
    void refuses_a_join_that_would_wait_for_a_branch_not_taken() {
        assertThat(reasons(HEAD + """
                  - {from: susun, to: periksa}
                  - {from: periksa, to: arsip, label: Ya}
                  - {from: periksa, to: bantu, label: Tidak}
                  - {from: bantu, to: arsip}
                """)).singleElement().asString().startsWith("Langkah 3: menunggu semua jalur");
    }

    @Test
    void refuses_branches_that_meet_without_waiting() {
        assertThat(reasons(HEAD.replace(", waitsForAll: true", "") + """
                  - {from: susun, to: bantu}
                  - {from: susun, to: periksa}
                  - {from: bantu, to: arsip}
                  - {from: periksa, to: arsip, label: Ya}
                  - {from: periksa, to: susun, label: Tidak}
                """))
                .anySatisfy(reason -> assertThat(reason).contains("tanpa saling menunggu"));
    }

    @Test
    void refuses_a_circle_without_a_way_out() {
        assertThat(reasons(HEAD + """
                  - {from: susun, to: bantu}
                  - {from: bantu, to: susun}
                  - {from: periksa, to: arsip, label: Ya}
                """))
                .containsExactly(
                        "Langkah 1: dari sini tidak ada jalan ke akhir SOP. Tambahkan panah menuju langkah akhir.",
                        "Langkah 1: dari sini tidak ada jalan ke akhir SOP. Tambahkan panah menuju langkah akhir.");
    }

    @Test
    void refuses_keys_that_no_engine_could_take() {
        assertThat(reasons(HEAD.replace("id: susun", "id: 1-susun")))
                .singleElement()
                .asString()
                .contains("“1-susun”");
    }

    private static Procedure compiled(String name) {
        return ProcedureBpmnTests.compiled(EditionFixtures.edition(name));
    }

    private static Edition edition(String flows) {
        return EditionFixtures.parse(HEAD.replace(", waitsForAll: true", "") + flows);
    }

    private static List<String> reasons(String yaml) {
        return switch (ProcedureCompiler.compile(EditionFixtures.parse(yaml), new AgencyId(new UUID(0, 1)), 1)) {
            case Compilation.Compiled compiled ->
                throw new AssertionError(compiled.procedure().bpmn());
            case Compilation.Refused refused -> refused.reasons();
        };
    }
}
