package id.akuntabel.organization.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentRulesTests {

    private static final PositionId POSITION = PositionId.fresh();
    private static final Official HASAN = official("19680101 199301 1 001", "Ir. Hasan");
    private static final Official SITI = official("19800101 200501 2 001", "Siti R., S.E.");

    @Test
    void accepts_a_holder_of_a_vacant_post() {
        assertThat(findings(proposal(SITI, Capacity.DEFINITIVE, "2026-01-01", null)))
                .isEmpty();
    }

    @Test
    void refuses_a_second_holder_and_names_the_first() {
        var findings = findings(
                proposal(SITI, Capacity.DEFINITIVE, "2026-01-01", null),
                held(HASAN, Capacity.DEFINITIVE, "2024-01-01", "2026-01-01"));

        assertThat(findings.get("mulai")).contains("Ir. Hasan (Definitif) 1 Jan 2024 – 1 Jan 2026", "Akhiri dahulu");
    }

    @Test
    void accepts_the_day_after_the_last_one() {
        assertThat(findings(
                        proposal(SITI, Capacity.DEFINITIVE, "2026-01-02", null),
                        held(HASAN, Capacity.DEFINITIVE, "2024-01-01", "2026-01-01")))
                .isEmpty();
    }

    @Test
    void refuses_a_plt_while_the_post_is_held_and_says_what_to_do_instead() {
        var findings = findings(
                proposal(SITI, Capacity.PLT, "2026-01-01", "2026-03-31"),
                held(HASAN, Capacity.DEFINITIVE, "2024-01-01", null));

        assertThat(findings.get("mulai")).contains("Plt. hanya untuk jabatan yang kosong", "tunjuk Plh.");
    }

    @Test
    void refuses_a_plh_while_the_post_is_vacant() {
        var findings = findings(proposal(SITI, Capacity.PLH, "2026-01-05", "2026-01-16"));

        assertThat(findings.get("mulai")).contains("pada 5 Jan 2026 jabatan ini tidak ada", "Tunjuk Plt.");
    }

    @Test
    void refuses_a_plh_that_outlasts_the_holder() {
        var findings = findings(
                proposal(SITI, Capacity.PLH, "2026-01-05", "2026-01-16"),
                held(HASAN, Capacity.DEFINITIVE, "2024-01-01", "2026-01-10"));

        assertThat(findings.get("mulai")).contains("pada 11 Jan 2026");
    }

    @Test
    void accepts_a_plh_over_two_holders_that_follow_each_other() {
        assertThat(findings(
                        proposal(SITI, Capacity.PLH, "2026-01-05", "2026-01-16"),
                        held(official("19750101 200001 1 001", "Budi"), Capacity.DEFINITIVE, "2026-01-11", null),
                        held(HASAN, Capacity.DEFINITIVE, "2024-01-01", "2026-01-10")))
                .isEmpty();
    }

    @Test
    void refuses_a_plh_of_oneself_and_two_at_once() {
        var holder = held(HASAN, Capacity.DEFINITIVE, "2024-01-01", null);

        assertThat(findings(proposal(HASAN, Capacity.PLH, "2026-01-05", "2026-01-16"), holder)
                        .get("mulai"))
                .contains("sendiri pejabat definitifnya");
        assertThat(findings(
                                proposal(HASAN, Capacity.PLH, "2026-01-05", "2026-01-16"),
                                holder,
                                held(SITI, Capacity.PLH, "2026-01-16", "2026-01-20"))
                        .get("mulai"))
                .contains("Sudah ada Plh.: Siti R.");
    }

    @Test
    void what_was_withdrawn_is_in_nobodys_way() {
        var mistake = new Appointment(
                UUID.randomUUID(),
                POSITION,
                HASAN,
                Capacity.DEFINITIVE,
                LocalDate.parse("2024-01-01"),
                null,
                "SK",
                true,
                1);

        assertThat(findings(proposal(SITI, Capacity.PLT, "2026-01-01", null), mistake))
                .isEmpty();
    }

    @Test
    void asks_for_a_decree_and_for_days_in_order() {
        var proposal = new AppointOfficial.Proposal(
                POSITION, SITI, Capacity.PLT, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-01"), " ");

        assertThat(AppointmentRules.findings(proposal, List.of())).containsOnlyKeys("sk", "sampai");
    }

    private static Map<String, String> findings(AppointOfficial.Proposal proposal, Appointment... history) {
        return AppointmentRules.findings(proposal, List.of(history));
    }

    private static AppointOfficial.Proposal proposal(
            Official official, Capacity capacity, String from, @Nullable String until) {
        return new AppointOfficial.Proposal(
                POSITION,
                official,
                capacity,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "SK 1/2026");
    }

    private static Appointment held(Official official, Capacity capacity, String from, @Nullable String until) {
        return new Appointment(
                UUID.randomUUID(),
                POSITION,
                official,
                capacity,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "SK",
                false,
                0);
    }

    private static Official official(String nip, String name) {
        return new Official(OfficialId.fresh(), Nip.of(nip), name, null);
    }
}
