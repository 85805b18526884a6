package id.akuntabel.workflow.cases;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Who may do what with a step, decided on locked rows and nothing else.
public final class DeskRules {

    private DeskRules() {}

    /// Why this official cannot complete the step now; empty when they can.
    public static Optional<String> whyNotCompletable(
            StepStore.OnDesk desk, CurrentOfficial official, Instant now, ZoneId zone) {
        var blocked = whyNotOpen(desk, now, zone);
        if (blocked.isPresent()) {
            return blocked;
        }
        var step = desk.step();
        if (step.actor(official).isPresent()) {
            return Optional.empty();
        }
        var claim = step.claim();
        return Optional.of(
                claim == null
                        ? "Langkah ini bukan tugas jabatan Anda. Putusan ada pada pelaksana langkah ini."
                        : "Langkah ini sedang dikerjakan " + claim.name() + " sejak "
                                + clock(claim.at(), now, zone)
                                + ". Minta dilepas, atau ambil alih lewat Lainnya.");
    }

    /// Why nobody can work on the step now: done already, taken back, or its process stands still.
    public static Optional<String> whyNotOpen(StepStore.OnDesk desk, Instant now, ZoneId zone) {
        var done = desk.step().done();
        if (done != null && desk.step().state() == Step.State.DONE) {
            return Optional.of("Sudah diselesaikan " + done.as() + " " + clock(done.at(), now, zone) + "."
                    + (done.outcome() == null ? "" : " Putusannya: " + done.outcome() + "."));
        }
        return switch (desk.sopCase().state()) {
            case SUSPENDED ->
                Optional.of("Proses sedang ditunda: " + desk.sopCase().reason()
                        + ". Lanjutkan prosesnya lebih dulu lewat Lainnya.");
            case CANCELLED ->
                Optional.of("Proses sudah dibatalkan: " + desk.sopCase().reason() + ".");
            case FINISHED -> Optional.of("Proses sudah selesai.");
            case RUNNING ->
                switch (desk.step().state()) {
                    case OPEN -> Optional.empty();
                    case CHILD -> Optional.of("Langkah ini menunggu subprosesnya selesai.");
                    case WITHDRAWN ->
                        Optional.of(
                                "Langkah sebelumnya ditarik kembali oleh pengirimnya, jadi langkah ini tidak berlaku.");
                    case CANCELLED, DONE -> Optional.of("Langkah ini sudah tidak berlaku.");
                };
        };
    }

    /// `pukul 10.05 WITA`, with the day when it was another one.
    static String clock(Instant at, Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(at, zone);
        var time = "pukul " + Wording.time(at, zone);
        return day.equals(LocalDate.ofInstant(now, zone)) ? time : "pada " + Wording.shortDate(day) + " " + time;
    }
}
