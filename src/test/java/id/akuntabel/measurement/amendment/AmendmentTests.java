package id.akuntabel.measurement.amendment;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.verification.Outdated;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Completion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Data found wrong after it counted: the second quarter of *subbag-perencanaan*, which the third builds on.
@AkuntabelTest
class AmendmentTests {

    private static final String UNIT = "subbag-perencanaan";

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Rounds rounds;

    @Autowired
    Documents documents;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    @Autowired
    Outdated outdated;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_wrong_figure_is_replaced_with_two_names_and_what_was_made_of_it_is_outdated_until_made_anew() {
        var second = quarter.opened("kominfo", new Quarter(2026, 2), "2026-07-06T09:00", LocalDate.of(2026, 7, 17));
        quarter.approvedPlanning(second, "9");
        var third = quarter.opened("kominfo");
        quarter.approvedPlanning(third, "9");
        var staff = cast.thePlanningStaff();
        var head = cast.theActingHead();
        var planner = cast.theHeadOfPlanning();
        var path = second.href() + "/koreksi";
        var cell = quarter.variable(second, UNIT, "V07").cell();

        var agency = cast.agency("kominfo");
        work.deployed(wrongData(agency));
        var number = work.start("uji-keliru", agency, planner);
        assertThat(work.complete(number, planner, without(third))).isInstanceOf(Completion.Completed.class);
        assertThat(text(quarter.sees(third.href() + "/rekap", planner))).contains("Sesuai data sekarang");
        assertThat(text(quarter.sees("/proses/" + number, planner)))
                .contains("Belum ada koreksi untuk proses ini", path + "?unit=" + UNIT);
        assertThat(work.complete(number, planner))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().message())
                                .contains("Belum ada koreksi yang disetujui"));

        var report = reportOf(List.of(second, third), agency, planner);
        assertThat(outdatedSince(third, report)).isNull();
        clock.set("2026-10-06T09:00", "Asia/Makassar");
        var silent = quarter.sends(path + "?unit=" + UNIT, staff, cell, "sembilan", "alasan", "");
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("Tulis mengapa data ini keliru", "value=\"sembilan\"");
        assertThat(quarter.sends(
                        path + "?unit=" + UNIT,
                        staff,
                        cell,
                        "10",
                        "alasan",
                        "Satu dokumen salah dicatat terlambat.",
                        "proses",
                        number))
                .hasStatus3xxRedirection();
        assertThat(quarter.sends(path + "?unit=" + UNIT, staff, cell, "8", "alasan", "Lagi."))
                .as("one at a time")
                .hasStatus(422);
        assertThat(work.complete(number, planner)).isInstanceOf(Completion.Refused.class);
        assertThat(quarter.sends(path + "/setujui?unit=" + UNIT, staff)).hasStatus(404);
        assertThat(text(quarter.sees(path + "?unit=" + UNIT, head)))
                .contains("Satu dokumen salah dicatat terlambat.", "Setujui koreksi", ">9</del>", ">10</ins>");
        assertThat(quarter.sends(path + "/setujui?unit=" + UNIT, head)).hasStatus3xxRedirection();

        assertThat(List.of(second, third))
                .as("a report of both quarters")
                .allSatisfy(one -> assertThat(outdatedSince(one, report)).isNotNull());
        var corrected = quarter.sheet(second, UNIT);
        assertThat(corrected).isInstanceOf(Sheet.Approved.class);
        assertThat(corrected.head().submissions()).isEqualTo(2);
        var origin = second.href() + "/asal?unit=" + UNIT + "&baris="
                + quarter.item(second, UNIT, "IK-07").id();
        assertThat(text(quarter.sees(origin + "&kiriman=1", staff))).contains("Triwulan II 2026: 90,00%");
        assertThat(text(quarter.sees(origin, staff)))
                .contains(
                        "kiriman ke-2",
                        "Triwulan II 2026: 100,00%",
                        "Dikoreksi",
                        head.official().name());
        assertThat(trail.of("isian/" + corrected.head().id()))
                .filteredOn(entry -> entry.what().startsWith("Data keliru dikoreksi"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("Data dasar V07", "9 → 10"));

        var recap = third.href() + "/rekap";
        assertThat(text(quarter.sees(recap, planner))).contains("sudah usang sampai dihitung ulang", ">Usang</a>");
        assertThat(text(quarter.sees("/reviu/2026/tw3/kominfo?unit=" + UNIT, planner)))
                .contains("Data triwulan 2 dikoreksi setelah lembar ini dikirim");
        assertThat(quarter.sends(third.href() + "/hitung-ulang?unit=" + UNIT, staff))
                .hasStatus(404);
        var before = year(third);
        assertThat(quarter.sends(third.href() + "/hitung-ulang?unit=" + UNIT, planner))
                .hasStatus3xxRedirection();
        assertThat(year(third)).isGreaterThan(before);
        assertThat(text(quarter.sees(recap, planner))).contains("Usang sejak").doesNotContain(">Usang</a>");
        assertThat(quarter.sends(third.href() + "/hitung-ulang?unit=" + UNIT, planner))
                .as("nothing is outdated any more")
                .hasStatus(422);

        assertThat(work.complete(number, planner)).isInstanceOf(Completion.Completed.class);
        assertThat(documents.ofCase(number))
                .extracting(document -> document.title())
                .contains("Rekap capaian kinerja Triwulan II 2026");
        assertThat(text(quarter.sees(second.href() + "/rekap", planner))).contains("Sesuai data sekarang");
    }

    @Test
    void nobody_decides_on_a_correction_of_their_own() {
        var place = quarter.opened("dkp3");
        var early = quarter.opened("kominfo", new Quarter(2026, 1), "2026-04-06T09:00", LocalDate.of(2026, 4, 17));
        var sheet = quarter.approvedPlanning(early, "9");
        var path = early.href() + "/koreksi";
        var cell = quarter.variable(early, UNIT, "V07").cell();
        assertThat(quarter.sends(path + "?unit=" + UNIT, cast.thePlanningStaff(), cell, "10", "alasan", "Salah ketik."))
                .hasStatus3xxRedirection();
        var head = cast.theActingHead();
        jdbc.sql("update measurement.amendment set by_id = :id where sheet = :sheet")
                .param("id", head.official().id().toString())
                .param("sheet", sheet.head().id())
                .update();

        var own = quarter.sends(path + "/setujui?unit=" + UNIT, head);
        assertThat(own).hasStatus(422);
        assertThat(text(own)).contains("Yang memutus harus orang lain");
        assertThatThrownBy(() -> jdbc.sql("""
                        update measurement.amendment set state = 'rejected', decided_at = at, decided_by = 'x',
                               decided_by_id = by_id, decision_reason = 'x' where sheet = :sheet
                        """).param("sheet", sheet.head().id()).update())
                .hasMessageContaining("never_the_same_person");
        assertThat(quarter.sends(path + "/tolak?unit=" + UNIT, cast.theSecretary()))
                .hasStatus(422);
        assertThat(quarter.sends(path + "/tolak?unit=" + UNIT, cast.theSecretary(), "alasan-tolak", "Belum ada bukti."))
                .hasStatus3xxRedirection();
        assertThat(text(quarter.sees(path + "?unit=" + UNIT, head)))
                .contains("Koreksi sebelumnya", "ditolak oleh", "Belum ada bukti.");
        assertThatThrownBy(() -> jdbc.sql("update measurement.amendment set reason = 'x' where sheet = :sheet")
                        .param("sheet", sheet.head().id())
                        .update())
                .rootCause()
                .hasMessageContaining("stays as it is");

        for (var address : List.of("", "/setujui", "/tolak", "/tarik")) {
            assertThat(quarter.sends(path + address + "?unit=" + UNIT, cast.aStranger()))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(quarter.sees(path + "?unit=" + UNIT, cast.aStranger())).hasStatus(404);
        var draft = rounds.sheetsOf(place.round().id()).getFirst().head().unitCode();
        assertThat(quarter.sends(
                        place.href() + "/koreksi?unit=" + draft,
                        cast.holder("dkp3", "kasubbag-perencanaan"),
                        "alasan",
                        "Keliru."))
                .as("a draft is mended by typing")
                .hasStatus(422);
    }

    /// Achievement against the year, as it counts now.
    /// A document made of several quarters, as a report of a semester is.
    private DocumentVersion reportOf(List<Place> quarters, AgencyId agency, CurrentOfficial planner) {
        var filing = documents.file(
                agency,
                "Laporan beberapa triwulan",
                Uploads.pdf("laporan.pdf", "laporan"),
                planner.cause(clock.instant()));
        var version = ((Filing.Filed) filing).version();
        quarters.forEach(one -> outdated.filed(one.round().id(), version));
        return version;
    }

    private @Nullable Instant outdatedSince(Place quarter, DocumentVersion version) {
        return outdated.recapsOf(quarter.round().id()).stream()
                .filter(one -> one.document().equals(version.document()))
                .findFirst()
                .orElseThrow()
                .outdatedAt();
    }

    private BigDecimal year(Place place) {
        return jdbc.sql("""
                select r.year_capped from measurement.result r join measurement.sheet s
                    on s.id = r.sheet and s.submissions = r.submission
                where s.id = :sheet
                """)
                .param("sheet", quarter.sheet(place, UNIT).head().id())
                .query(BigDecimal.class)
                .single();
    }

    private String[] without(Place place) {
        return rounds.sheetsOf(place.round().id()).stream()
                .flatMap(sheet -> List.of("tanpa-" + sheet.head().id(), "Menyusul.").stream())
                .toArray(String[]::new);
    }

    /// A recap first, then the correction.
    private static Procedure wrongData(AgencyId owner) {
        return new Procedure(
                "uji-keliru-v1",
                "uji-keliru",
                1,
                "Data Keliru Uji",
                "DU",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-keliru", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="rekap"/>
                        <userTask id="rekap" name="Merekap"/>
                        <sequenceFlow id="f2" sourceRef="rekap" targetRef="perbaiki"/>
                        <userTask id="perbaiki" name="Memperbaiki"/>
                        <sequenceFlow id="f3" sourceRef="perbaiki" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Procedure.Start("rekap", "Mulai")),
                List.of(step("rekap", "1", "measurement.recap"), step("perbaiki", "2", "measurement.amend")));
    }

    private static Procedure.ProcedureStep step(String key, String number, String action) {
        return ProcedureFixtures.step(
                key, number, action, List.of("kasubbag-perencanaan"), ProcedureFixtures.days(1), List.of(), null);
    }
}
