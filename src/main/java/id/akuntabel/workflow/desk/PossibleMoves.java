package id.akuntabel.workflow.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.cases.HaltCase;
import id.akuntabel.workflow.cases.PassOnStep;
import id.akuntabel.workflow.cases.PutOffStep;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.cases.WithdrawStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a person may do with a process and its steps beside the flow: only what they may is offered.
@Component
class PossibleMoves {

    private final PassOnStep passOnStep;
    private final WithdrawStep withdrawStep;
    private final HaltCase haltCase;

    PossibleMoves(PassOnStep passOnStep, WithdrawStep withdrawStep, HaltCase haltCase) {
        this.passOnStep = passOnStep;
        this.withdrawStep = withdrawStep;
        this.haltCase = haltCase;
    }

    List<CasePage.Move> of(
            SopCase sopCase, List<Step> reached, Procedure procedure, CurrentOfficial official, @Nullable Step mine) {
        if (sopCase.state().over()) {
            return List.of();
        }
        var moves = new ArrayList<CasePage.Move>();
        var address = "/proses/" + sopCase.number();
        if (mine != null) {
            ofMyStep(sopCase, mine, official, procedure, address + "/langkah/" + mine.id(), moves);
        }
        withdrawStep
                .withdrawable(sopCase, reached, official)
                .ifPresent(step -> moves.addFirst(new CasePage.Move(
                        "Tarik kembali",
                        address + "/langkah/" + step.id() + "/tarik",
                        "Langkah " + procedure.step(step.key()).row()
                                + " kembali pada Anda. Dapat dilakukan selama langkah berikutnya belum dibuka.",
                        Map.of(),
                        null,
                        null,
                        false,
                        false)));
        if (sopCase.state() == SopCase.State.RUNNING) {
            reached.stream()
                    .filter(Step::open)
                    .filter(step -> passOnStep.mayTakeOver(new StepStore.OnDesk(sopCase, step), official))
                    .forEach(step -> moves.add(reasoned(
                            "Ambil alih",
                            address + "/langkah/" + step.id() + "/ambil-alih",
                            "Langkah " + procedure.step(step.key()).row() + " ("
                                    + procedure.step(step.key()).actor()
                                    + ") menjadi tugas Anda. Pengambilalihan dicatat dalam riwayat.",
                            false)));
        }
        if (haltCase.as(sopCase, official).isPresent()) {
            ofCase(sopCase, address, moves);
        }
        return moves;
    }

    private void ofMyStep(
            SopCase sopCase,
            Step mine,
            CurrentOfficial official,
            Procedure procedure,
            String address,
            List<CasePage.Move> moves) {
        if (mine.claim() != null && mine.candidates().size() > 1) {
            moves.add(plain("Lepas", address + "/lepas", "Pelaksana lain dapat mengambil langkah ini."));
        }
        var targets = new LinkedHashMap<String, String>();
        mine.actor(official)
                .ifPresent(holding -> passOnStep
                        .targets(new StepStore.OnDesk(sopCase, mine), holding)
                        .forEach(position -> targets.put(position.id().toString(), position.title())));
        if (!targets.isEmpty()) {
            moves.add(new CasePage.Move(
                    "Alihkan",
                    address + "/alihkan",
                    "Langkah " + procedure.step(mine.key()).row()
                            + " dikerjakan jabatan lain: pelaksana lain menurut SOP, atau bawahan Anda.",
                    targets,
                    "Dialihkan ke",
                    "Alasan (boleh kosong)",
                    false,
                    false));
        }
        var until = new LinkedHashMap<String, String>();
        for (var day : PutOffStep.Until.values()) {
            until.put(day.name(), day.printed());
        }
        moves.add(new CasePage.Move(
                "Tunda",
                address + "/tunda",
                "Tugas ini hilang dari daftar Anda sampai waktu itu. Tenggatnya tidak berubah.",
                until,
                "Sampai",
                null,
                false,
                false));
    }

    private static void ofCase(SopCase sopCase, String address, List<CasePage.Move> moves) {
        if (sopCase.state() == SopCase.State.SUSPENDED) {
            moves.add(plain(
                    "Lanjutkan proses",
                    address + "/lanjutkan",
                    "Sisa waktu kerja setiap langkah dihitung lagi mulai sekarang."));
        } else {
            moves.add(reasoned(
                    "Tunda proses",
                    address + "/tunda",
                    "Proses berhenti bagi semua pelaksana sampai dilanjutkan, misalnya menunggu pihak luar.",
                    false));
        }
        moves.add(reasoned(
                "Batalkan proses",
                address + "/batalkan",
                "Proses dan subprosesnya berhenti untuk selamanya. Berkas dan riwayatnya tetap ada.",
                true));
    }

    private static CasePage.Move plain(String label, String action, String explanation) {
        return new CasePage.Move(label, action, explanation, Map.of(), null, null, false, false);
    }

    private static CasePage.Move reasoned(String label, String action, String explanation, boolean serious) {
        return new CasePage.Move(label, action, explanation, Map.of(), null, "Alasan", true, serious);
    }
}
