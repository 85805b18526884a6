package id.akuntabel.measurement.rounds;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The harvest (V03) per need of rice (V02): the division of agriculture measures with what the agency's own sheet
/// types.
@AkuntabelTest
class SharedVariableTests {

    private static final String OWNER = "dinas";
    private static final String READER = "bidang-pertanian";
    private static final String USE = """
            update planning.component c set variable_id = new.id
            from planning.variable new, planning.variable old, planning.indicator i
            where new.agency_id = c.agency_id and new.code = :to and old.id = c.variable_id and old.code = :from
            and i.id = c.indicator_id and i.code = 'IKU-6' and c.agency_id = :agency
            """;

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    Place place;
    CurrentOfficial planner;
    String need = "";
    String harvest = "";
    String row = "";

    @BeforeEach
    void a_quarter_in_which_two_units_use_one_quantity() {
        uses("V04", "V02");
        place = quarter.opened("dkp3", new Quarter(2026, 1), "2026-04-06T09:00", LocalDate.of(2026, 4, 17));
        planner = cast.holder("dkp3", "kasubbag-perencanaan");
        need = quarter.variable(place, OWNER, "V02").cell();
        harvest = quarter.variable(place, READER, "V03").cell();
        row = "i" + quarter.item(place, READER, "IKU-6").id();
        jdbc.sql("delete from measurement.cell").update();
        jdbc.sql("truncate measurement.revision").update();
    }

    @AfterEach
    void as_it_was_promised() {
        uses("V02", "V04");
    }

    @Test
    void it_is_typed_by_the_unit_that_promised_first_and_read_by_the_other() {
        var read = quarter.variable(place, READER, "V02");

        assertThat(read.source()).isNotNull();
        assertThat(read.printed()).isEqualTo("V02 (diisi Dinas Ketahanan Pangan, Pertanian dan Perikanan)");
        assertThat(quarter.variable(place, OWNER, "V02").own()).isTrue();
        assertThat(quarter.types(place, READER, planner, read.cell(), 0, "100"))
                .hasStatus(422)
                .bodyText()
                .contains("V02 diisi sekali oleh Dinas Ketahanan Pangan");
    }

    @Test
    void what_one_unit_types_is_computed_in_the_sheet_of_the_other() {
        assertThat(text(quarter.sees(place.href() + "?unit=" + READER, planner)))
                .contains("belum diisi", "unit=" + OWNER + "#n-dasar", "menunggu data dasar: V03, V02 (diisi Dinas");

        type(OWNER, need, "200");
        type(READER, harvest, "150");

        assertThat(text(quarter.sees(place.href() + "?unit=" + READER, planner)))
                .contains("V02 dari Dinas Ketahanan Pangan")
                .containsPattern("id=\"" + row + "\">[\\d.,]+<");
        type(OWNER, need, "300");
        assertThat(text(quarter.sees(asal(), planner)))
                .contains("diisi sekali di lembar", "unit=" + OWNER + "#n-dasar", ">300</td>");
    }

    @Test
    void the_workbook_shows_it_locked_and_a_form_that_fills_it_in_changes_nothing() throws IOException {
        type(OWNER, need, "200");

        var book = quarter.sees(place.href() + "/formulir.xlsx?unit=" + READER, planner)
                .getResponse()
                .getContentAsByteArray();

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getFirstSheet().read())
                    .filteredOn(line -> line.getCellAsString(2).orElse("").equals("V02"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.getCellAsString(7)).contains("200");
                        assertThat(line.getCellAsString(8).orElse("")).contains("diisi sekali oleh Dinas");
                    });
        }
    }

    @Test
    void a_unit_that_is_late_holds_up_nobody_and_what_it_types_later_makes_the_others_outdated() {
        type(READER, harvest, "150");

        var checks = text(quarter.sees(place.href() + "/periksa?unit=" + READER, planner));
        assertThat(checks).contains("menunggu V02 (diisi Dinas Ketahanan Pangan");
        var before = submissions();
        jdbc.sql("update measurement.sheet set state = 'sent', submissions = submissions + 1 where id = :id")
                .param("id", quarter.sheet(place, READER).head().id())
                .update();
        jdbc.sql("""
                insert into measurement.submission (sheet, number, up_to, statement, at, by_id, by)
                select :id, :number, coalesce(max(r.id), 0), 'uji', now(), '1', 'Uji' from measurement.revision r
                """)
                .param("id", quarter.sheet(place, READER).head().id())
                .param("number", before + 1)
                .update();
        assertThat(text(quarter.sees(reviu(), planner))).doesNotContain("sudah usang");

        type(OWNER, need, "200");

        assertThat(text(quarter.sees(reviu(), planner)))
                .contains("Data dasar V02 dari Dinas Ketahanan Pangan", "diisi atau diubah setelah lembar ini dikirim");
        assertThat(text(quarter.sees(place.href() + "?unit=" + READER, planner)))
                .as("what was sent stands as it was sent")
                .contains("menunggu data dasar: V02");
        jdbc.sql("update measurement.sheet set state = 'draft' where id = :id")
                .param("id", quarter.sheet(place, READER).head().id())
                .update();
    }

    @Test
    @Transactional
    void it_moves_to_another_unit_for_rounds_that_are_opened_later() {
        var page = "/isian/data-dasar?opd=dkp3";
        var secretary = cast.holder("dkp3", "sekretaris");
        var staff = cast.holder("dkp3", "kabid-pertanian");
        assertThat(text(quarter.sees(page, secretary)))
                .contains("V02", "menurut perjanjian kinerja", "Triwulan I 2026 sudah dibuka", "alih=V02");
        assertThat(text(quarter.sees(page + "&alih=V02", staff)))
                .as("everyone in the agency reads it")
                .contains("menurut perjanjian kinerja")
                .doesNotContain("name=\"alasan\"");
        String[] form = {"variabel", "V02", "unit", READER, "mulai", "20-4-2026", "alasan", "Bidang memegang datanya"};
        assertThat(quarter.sends(page, staff, form)).hasStatus(404);
        assertThat(quarter.sends(page, cast.aStranger(), form)).hasStatus(404);
        assertThat(text(quarter.sends(page, secretary, "variabel", "V02", "unit", "sekretariat", "mulai", "1-4-2026")))
                .contains("Pilih unit yang indikatornya memakai V02", "Pilih hari ini atau sesudahnya", "Tulis mengapa")
                .contains("value=\"1-4-2026\"");
        assertThat(text(quarter.sends(
                        page, secretary, "variabel", "V02", "unit", OWNER, "mulai", "20-4-2026", "alasan", "Tetap")))
                .contains("sudah menjadi pengisi V02");

        assertThat(quarter.sends(page, secretary, form)).hasStatus3xxRedirection();

        assertThat(text(quarter.sees(page, secretary)))
                .contains("Bidang memegang datanya", "20 April 2026: Bidang Pertanian");
        assertThat(trail.of("data-dasar/dkp3/V02"))
                .last()
                .satisfies(entry -> assertThat(entry.facts().get("pengisi")).endsWith("→ Bidang Pertanian"));
        assertThat(quarter.variable(place, OWNER, "V02").own())
                .as("a round that is open goes on as it began")
                .isTrue();
        var next = quarter.opened("dkp3", new Quarter(2026, 2), "2026-07-06T09:00", LocalDate.of(2026, 7, 17));
        assertThat(quarter.variable(next, READER, "V02").own()).isTrue();
        assertThat(quarter.variable(next, OWNER, "V02").printed()).isEqualTo("V02 (diisi Bidang Pertanian)");
    }

    private int submissions() {
        return quarter.sheet(place, READER).head().submissions();
    }

    private String reviu() {
        return place.href().replace("/isian/", "/reviu/") + "?unit=" + READER;
    }

    private String asal() {
        return place.href() + "/asal?unit=" + READER + "&baris=" + row.substring(1);
    }

    private void type(String unit, String cell, String words) {
        var revision = jdbc.sql("select revision from measurement.cell where sheet = :sheet and cell = :cell")
                .param("sheet", quarter.sheet(place, unit).head().id())
                .param("cell", cell)
                .query(Integer.class)
                .optional()
                .orElse(0);
        assertThat(quarter.types(place, unit, planner, cell, revision, words)).hasStatusOk();
    }

    private void uses(String from, String to) {
        jdbc.sql(USE)
                .param("from", from)
                .param("to", to)
                .param("agency", cast.agency("dkp3").value())
                .update();
    }
}
