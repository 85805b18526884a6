package id.akuntabel.measurement.origins;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AkuntabelTest
class OriginPageTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Test
    void a_figure_leads_back_to_variables_formula_policy_and_people() {
        var place = quarter.opened("kominfo");
        var unit = "subbag-perencanaan";
        var row = quarter.item(place, unit, "IK-07").id();
        var address = place.href() + "/asal?unit=" + unit + "&baris=" + row;
        quarter.fillsPlanning(place, cast.thePlanningStaff(), "9");

        var draft = text(quarter.sees(address, cast.thePlanningStaff()));
        assertThat(draft)
                .contains("isian sekarang", "Angka ini belum dikirim")
                .contains("Terhadap target Triwulan III 2026: 90,00%", "Terhadap target tahun 2026: 90,00%")
                .contains("Jumlah dokumen yang disusun tepat waktu = 9", "9 ÷ 10 × 100")
                .contains("Rumus Maksimum: realisasi ÷ target × 100, yaitu 90 ÷ 100 × 100 = 90%.")
                .contains("Kebijakan baku versi 1, berlaku sejak 1 Januari 2021")
                .contains("Tingkatnya Tinggi pada skala Permendagri 86/2017", "Triwulan menjadi tahun sebagai")
                .contains(cast.thePlanningStaff().official().name());

        quarter.approvedPlanning(place, "9");
        var approved = text(quarter.sees(address, cast.theInspector()));
        assertThat(approved)
                .contains("kiriman ke-1", "Terhadap target Triwulan III 2026: 90,00%", "Terverifikasi")
                .contains("Disahkan", cast.theSecretary().official().name());
        assertThat(text(quarter.sees(place.href() + "/rekap", cast.theInspector())))
                .contains("/asal?unit=" + unit + "&amp;baris=" + row);
        assertThat(text(quarter.sees(place.href() + "?unit=" + unit, cast.theInspector())))
                .contains("/asal?unit=" + unit + "&amp;baris=" + row);
    }

    @Test
    void what_is_not_there_or_not_yours_has_no_origin() {
        var place = quarter.opened("kominfo");
        var unit = "tim-sakip";
        var row = quarter.item(place, unit, "IK-03").id();
        var other = quarter.item(place, "subbag-perencanaan", "IK-07").id();
        var address = place.href() + "/asal?unit=" + unit + "&baris=";

        assertThat(quarter.sees(address + row, cast.aStranger())).hasStatus(404);
        assertThat(quarter.sees(address + other, cast.theInspector())).hasStatus(404);
        assertThat(quarter.sees(address + row + "&kiriman=9", cast.theInspector()))
                .hasStatus(404);
        assertThat(text(quarter.sees(address + row, cast.theInspector())))
                .contains("Capaian tidak dapat dihitung: realisasi belum diisi.", "belum diisi");
    }
}
