package id.akuntabel.measurement.verification;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A sheet on its way from draft to lock, with the ways back.
@AkuntabelTest
class ReviewTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    /// Each path in the sheet of another unit, as all share the round of the class.
    @Nested
    class Sending {

        @Test
        void errors_stop_warnings_need_a_word_and_the_statement_is_signed() {
            var place = quarter.opened("kominfo");
            var team = cast.theFirstOfTheTeam();
            var send = place.href() + "/kirim?unit=tim-sakip";

            var empty = quarter.sends(send, team, "pernyataan", "ya");
            fillTeam(place, team, "30");
            var silent = quarter.sends(send, team, "pernyataan", "ya");
            var undeclared = quarter.sends(send, team, words(place));

            assertThat(empty).hasStatus(422);
            assertThat(text(empty)).contains("IK-03: Realisasi belum diisi padahal sudah ada target");
            assertThat(silent).hasStatus(422);
            assertThat(text(silent)).contains("tulis penjelasan untuk peringatan ini", "Data dukung belum ada");
            assertThat(undeclared).hasStatus(422);
            assertThat(text(undeclared)).contains("Centang pernyataan", "Ada di berkas unit.");
            assertThat(state(place, "tim-sakip")).isInstanceOf(Sheet.Draft.class);

            var sent = quarter.sends(send, team, with(words(place), "pernyataan", "ya"));

            assertThat(sent).hasStatus3xxRedirection();
            assertThat(state(place, "tim-sakip")).isInstanceOf(Sheet.Sent.class);
            assertThat(quarter.types(place, "tim-sakip", team, "i" + item(place), 1, "31"))
                    .hasStatus(423);
            assertThat(quarter.sends(place.href() + "/tarik?unit=tim-sakip", team))
                    .hasStatus3xxRedirection();
            assertThat(state(place, "tim-sakip")).isInstanceOf(Sheet.Draft.class);
        }
    }

    @Nested
    class Reviewing {

        @Test
        void from_sent_to_locked_with_one_way_back_and_a_reopening() {
            var place = quarter.opened("kominfo");
            var secretary = cast.theSecretary();
            var planner = cast.theHeadOfPlanning();
            var head = cast.theActingHead();
            var unit = "subbag-perencanaan";
            var review = "/reviu/2026/tw3/kominfo";
            var staff = cast.thePlanningStaff();
            fillPlanning(place, staff, "9");
            assertThat(send(place, unit, staff)).hasStatus3xxRedirection();

            assertThat(quarter.sends(review + "/buka?unit=" + unit, staff)).hasStatus(404);
            assertThat(quarter.sends(review + "/buka?unit=" + unit, secretary)).hasStatus3xxRedirection();
            assertThat(quarter.sends(place.href() + "/tarik?unit=" + unit, staff))
                    .as("opened: no longer to be withdrawn")
                    .hasStatus(422);

            var row = quarter.item(place, unit, "IK-07").id();
            var without = quarter.sends(review + "?unit=" + unit, secretary, "putusan", "tidak");
            assertThat(without).hasStatus(422);
            assertThat(text(without)).contains("Tandai Tidak pada sedikitnya satu baris", "Tulis alasan pengembalian");

            assertThat(quarter.sends(
                            review + "?unit=" + unit,
                            secretary,
                            "putusan",
                            "tidak",
                            "alasan",
                            "Jumlah dokumen belum cocok.",
                            "baris-" + row,
                            "tidak",
                            "catatan-" + row,
                            "Data September belum masuk?"))
                    .hasStatus3xxRedirection();
            assertThat(state(place, unit))
                    .isInstanceOfSatisfying(
                            Sheet.Returned.class,
                            returned -> assertThat(returned.reason()).isEqualTo("Jumlah dokumen belum cocok."));

            fillPlanning(place, staff, "10");
            assertThat(send(place, unit, staff)).hasStatus3xxRedirection();
            var page = text(quarter.sees(review + "?unit=" + unit, secretary));
            assertThat(page)
                    .contains(
                            "kiriman ke-2",
                            "1 baris berubah",
                            "90,00",
                            "100,00",
                            "naik 10,00",
                            "Data September belum masuk?");

            quarter.sends(review + "/buka?unit=" + unit, secretary);
            assertThat(quarter.sends(review + "?unit=" + unit, secretary, "putusan", "ya"))
                    .hasStatus3xxRedirection();
            assertThat(state(place, unit)).isInstanceOf(Sheet.Verified.class);
            assertThat(quarter.sends(review + "/sahkan?unit=" + unit, planner)).hasStatus(404);
            assertThat(quarter.sends(review + "/sahkan?unit=" + unit, head)).hasStatus3xxRedirection();
            assertThat(quarter.sends(review + "/kunci?unit=" + unit, planner)).hasStatus3xxRedirection();
            assertThat(state(place, unit)).isInstanceOf(Sheet.Locked.class);
            assertThat(text(quarter.sees(place.href() + "/rekap", secretary))).contains("IK-07", "100,00%", "Terkunci");
            assertThat(trail.of("isian/" + state(place, unit).head().id()))
                    .extracting(Trail.Entry::what)
                    .anySatisfy(what -> assertThat(what).contains("Kiriman ke-1 dikembalikan"))
                    .anySatisfy(what -> assertThat(what).contains("disahkan"));

            assertThat(quarter.sends(review + "/buka-kembali?unit=" + unit, planner))
                    .hasStatus(422);
            assertThat(quarter.sends(
                            review + "/buka-kembali?unit=" + unit, planner, "alasan", "Dokumen ganda terhitung."))
                    .hasStatus3xxRedirection();
            assertThat(state(place, unit)).isInstanceOf(Sheet.Returned.class);
            assertThat(text(quarter.sees(place.href() + "/rekap", secretary)))
                    .as("a figure that was reopened no longer counts")
                    .contains("Perlu perbaikan");
            for (var table : List.of("submission", "result", "decision", "revision")) {
                assertThatThrownBy(() ->
                                jdbc.sql("delete from measurement." + table).update())
                        .as(table)
                        .rootCause()
                        .hasMessageContaining("stays as it is");
            }
        }

        @Test
        void whoever_typed_into_it_cannot_verify_it() {
            var place = quarter.opened("kominfo");
            var team = cast.theFirstOfTheTeam();
            var unit = "sekretariat";
            var secretary = cast.theSecretary();
            fillSecretariat(place, secretary);
            assertThat(send(place, unit, secretary)).hasStatus3xxRedirection();

            var own = quarter.sends("/reviu/2026/tw3/kominfo/buka?unit=" + unit, secretary);
            var other = quarter.sends("/reviu/2026/tw3/kominfo/buka?unit=" + unit, team);

            assertThat(own).hasStatus(422);
            assertThat(text(own)).contains("Anda ikut mengisi lembar ini");
            assertThat(other).hasStatus3xxRedirection();
        }

        @Test
        void for_other_agencies_no_address_of_the_review_exists() {
            quarter.opened("kominfo");
            for (var stranger : List.of(cast.aStranger(), cast.holder("bappeda", "sekretaris"))) {
                assertThat(quarter.sees("/reviu/2026/tw3/kominfo?unit=dinas", stranger))
                        .hasStatus(404);
                assertThat(quarter.sees("/isian/2026/tw3/kominfo/rekap", stranger))
                        .hasStatus(404);
                assertThat(quarter.sees("/isian/2026/tw3/kominfo/rekap.csv", stranger))
                        .hasStatus(404);
                assertThat(quarter.sees("/isian/2026/tw3/kominfo/periksa?unit=dinas", stranger))
                        .hasStatus(404);
                for (var act : List.of("/buka", "/sahkan", "/kunci", "/buka-kembali", "")) {
                    assertThat(quarter.sends(
                                    "/reviu/2026/tw3/kominfo" + act + "?unit=dinas", stranger, "putusan", "ya"))
                            .as(act)
                            .hasStatus(404);
                }
                for (var act : List.of("/kirim", "/tarik")) {
                    assertThat(quarter.sends("/isian/2026/tw3/kominfo" + act + "?unit=dinas", stranger))
                            .as(act)
                            .hasStatus(404);
                }
            }
        }
    }

    private void fillTeam(Place place, CurrentOfficial official, String datasets) {
        quarter.types(
                place,
                "tim-sakip",
                official,
                "v" + quarter.variable(place, "tim-sakip", "V05").id(),
                0,
                "9",
                "v" + quarter.variable(place, "tim-sakip", "V06").id(),
                0,
                "10",
                "i" + item(place),
                0,
                datasets);
    }

    private long item(Place place) {
        return quarter.item(place, "tim-sakip", "IK-03").id();
    }

    /// 9 or 10 of 10 documents in time; a cause where it is not all.
    private void fillPlanning(Place place, CurrentOfficial official, String inTime) {
        var unit = "subbag-perencanaan";
        var again = state(place, unit).head().submissions();
        var row = quarter.item(place, unit, "IK-07").id();
        quarter.types(
                place,
                unit,
                official,
                quarter.variable(place, unit, "V07").cell(),
                again,
                inTime,
                quarter.variable(place, unit, "V08").cell(),
                again,
                "10",
                "i" + row + ".kendala",
                again,
                "Satu dokumen menunggu data",
                "i" + row + ".tindak",
                again,
                "Menagih data",
                "i" + row + ".pic",
                again,
                "Kasubbag Perencanaan",
                "i" + row + ".batas",
                again,
                "30 Okt 2026");
    }

    private void fillSecretariat(Place place, CurrentOfficial official) {
        var unit = "sekretariat";
        quarter.types(
                place,
                unit,
                official,
                "i" + quarter.item(place, unit, "IK-04").id(),
                0,
                "BB",
                quarter.variable(place, unit, "V03").cell(),
                0,
                "9.500.000.000",
                quarter.variable(place, unit, "V04").cell(),
                0,
                "13.000.000.000",
                "i" + quarter.item(place, unit, "IK-06").id(),
                0,
                "86,10");
    }

    /// With a word for whatever is asked.
    private org.springframework.test.web.servlet.assertj.MvcTestResult send(
            Place place, String unit, CurrentOfficial official) {
        return quarter.sends(
                place.href() + "/kirim?unit=" + unit, official, with(words(place, unit), "pernyataan", "ya"));
    }

    private String[] words(Place place) {
        return words(place, "tim-sakip");
    }

    private String[] words(Place place, String unit) {
        var fields = new ArrayList<String>();
        for (var row : jdbc.sql("select i.id from measurement.item i where i.sheet = :sheet")
                .param("sheet", state(place, unit).head().id())
                .query(Long.class)
                .list()) {
            for (var rule : List.of("tanpa-bukti", "lonjakan", "turun")) {
                fields.add("kata-i" + row + "-" + rule);
                fields.add("Ada di berkas unit.");
            }
        }
        return fields.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Sheet state(Place place, String unit) {
        return quarter.sheet(place, unit);
    }
}
