package id.akuntabel.workflow.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.Change;
import id.akuntabel.workflow.cases.ChaseChild;
import id.akuntabel.workflow.cases.HaltCase;
import id.akuntabel.workflow.cases.KeepDraft;
import id.akuntabel.workflow.cases.PassOnStep;
import id.akuntabel.workflow.cases.PutOffStep;
import id.akuntabel.workflow.cases.WithdrawStep;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What may be done with a process and its steps beside the flow.
@Controller
class MoveController {

    private final CaseAccess access;
    private final PassOnStep passOnStep;
    private final WithdrawStep withdrawStep;
    private final PutOffStep putOffStep;
    private final ChaseChild chaseChild;
    private final HaltCase haltCase;
    private final KeepDraft keepDraft;
    private final CaseView view;

    MoveController(
            CaseAccess access,
            PassOnStep passOnStep,
            WithdrawStep withdrawStep,
            PutOffStep putOffStep,
            ChaseChild chaseChild,
            HaltCase haltCase,
            KeepDraft keepDraft,
            CaseView view) {
        this.access = access;
        this.passOnStep = passOnStep;
        this.withdrawStep = withdrawStep;
        this.putOffStep = putOffStep;
        this.chaseChild = chaseChild;
        this.haltCase = haltCase;
        this.keepDraft = keepDraft;
        this.view = view;
    }

    @PostMapping("/proses/{number}/langkah/{step}/ambil")
    Object claim(@PathVariable String number, @PathVariable long step, CurrentOfficial official) {
        return told(number, official, passOnStep.claim(number, step, official), here(number, step));
    }

    @PostMapping("/proses/{number}/langkah/{step}/lepas")
    Object release(@PathVariable String number, @PathVariable long step, CurrentOfficial official) {
        return told(number, official, passOnStep.release(number, step, official), here(number, step));
    }

    @PostMapping("/proses/{number}/langkah/{step}/alihkan")
    Object reassign(
            @PathVariable String number,
            @PathVariable long step,
            @RequestParam(name = "pilihan", defaultValue = "") String target,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        return told(number, official, passOnStep.reassign(number, step, official, target, reason), page(number));
    }

    @PostMapping("/proses/{number}/langkah/{step}/ambil-alih")
    Object takeOver(
            @PathVariable String number,
            @PathVariable long step,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        return told(number, official, passOnStep.takeOver(number, step, official, reason), here(number, step));
    }

    @PostMapping("/proses/{number}/langkah/{step}/tarik")
    Object withdraw(@PathVariable String number, @PathVariable long step, CurrentOfficial official) {
        return told(number, official, withdrawStep.withdraw(number, step, official), page(number));
    }

    @PostMapping("/proses/{number}/langkah/{step}/tunda")
    Object putOff(
            @PathVariable String number,
            @PathVariable long step,
            @RequestParam(name = "pilihan", defaultValue = "BESOK") String until,
            CurrentOfficial official) {
        var day = Arrays.stream(PutOffStep.Until.values())
                .filter(one -> one.name().equals(until))
                .findFirst()
                .orElseThrow(NotFound::new);
        return told(number, official, putOffStep.putOff(number, step, official, day), "redirect:/tugas");
    }

    @PostMapping("/proses/{number}/langkah/{step}/ingatkan")
    Object chase(
            @PathVariable String number,
            @PathVariable long step,
            @RequestParam("proses") String child,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentOfficial official) {
        access.get(number, official);
        fields.remove("proses");
        keepDraft.keep(step, official, fields);
        return told(number, official, chaseChild.chase(number, step, child, official), here(number, step));
    }

    @PostMapping("/proses/{number}/tunda")
    Object suspend(
            @PathVariable String number,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        return told(number, official, haltCase.suspend(number, official, reason), page(number));
    }

    @PostMapping("/proses/{number}/lanjutkan")
    Object resume(@PathVariable String number, CurrentOfficial official) {
        return told(number, official, haltCase.resume(number, official), page(number));
    }

    @PostMapping("/proses/{number}/batalkan")
    Object cancel(
            @PathVariable String number,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        return told(number, official, haltCase.cancel(number, official, reason), page(number));
    }

    /// What was done shows on the page that follows; what was refused is told on the process's own page.
    private Object told(String number, CurrentOfficial official, Change change, String next) {
        return switch (change) {
            case Change.Done done -> next;
            case Change.Refused(var message) -> view.conflict(access.get(number, official), official, message);
        };
    }

    private static String page(String number) {
        return "redirect:/proses/" + number;
    }

    private static String here(String number, long step) {
        return "redirect:/proses/" + number + "?langkah=" + step + "#langkah-" + step;
    }
}
