package id.akuntabel.sop.library;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.DateText;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.EnactEdition;
import id.akuntabel.sop.life.NewEdition;
import id.akuntabel.sop.life.Outcome;
import id.akuntabel.sop.life.Outcome.Refused;
import id.akuntabel.sop.life.RatifyEdition;
import id.akuntabel.sop.life.RevokeEdition;
import id.akuntabel.sop.life.SubmitEdition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the editors of an SOP do with an edition. To everyone else these addresses do not exist.
@Controller
class LifeController {

    private static final String EDITION = "/sop/{family}/v{number:\\d{1,6}}";

    private final SopView view;
    private final Approvers approvers;
    private final Structure structure;
    private final SubmitEdition submit;
    private final RatifyEdition ratify;
    private final EnactEdition enact;
    private final RevokeEdition revoke;
    private final NewEdition newEdition;
    private final Clock clock;

    LifeController(
            SopView view,
            Approvers approvers,
            Structure structure,
            SubmitEdition submit,
            RatifyEdition ratify,
            EnactEdition enact,
            RevokeEdition revoke,
            NewEdition newEdition,
            Clock clock) {
        this.view = view;
        this.approvers = approvers;
        this.structure = structure;
        this.submit = submit;
        this.ratify = ratify;
        this.enact = enact;
        this.revoke = revoke;
        this.newEdition = newEdition;
        this.clock = clock;
    }

    @PostMapping(EDITION + "/ajukan")
    Object submit(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = view.editable(official, family, number);
        return answer(official, stored, submit.submit(family, number, cause(official)));
    }

    @PostMapping(EDITION + "/kembalikan")
    Object sendBack(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String alasan) {
        var stored = view.editable(official, family, number);
        return answer(
                official, stored, submit.sendBack(family, number, because(official, alasan)), Map.of("alasan", alasan));
    }

    @PostMapping(EDITION + "/sahkan")
    Object ratify(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String jabatan,
            @RequestParam(defaultValue = "") String tanggal) {
        var stored = view.editable(official, family, number);
        var typed = Map.of("jabatan", jabatan, "tanggal", tanggal);
        var day = DateText.read(tanggal);
        if (day.isEmpty()) {
            var why = tanggal.isBlank()
                    ? "Tanggal pengesahan belum diisi. " + DateText.EXAMPLE
                    : "Tanggal pengesahan " + DateText.unreadable(tanggal);
            return answer(official, stored, Refused.because(why), typed);
        }
        if (day.get().isAfter(today(stored))) {
            return answer(
                    official, stored, Refused.because("Tanggal pengesahan belum tiba. Periksa tanggalnya."), typed);
        }
        Optional<Holding> by =
                approvers.acting(structure.getAgency(stored.listing().agency()), jabatan, day.get());
        return answer(
                official,
                stored,
                by.isEmpty()
                        ? Refused.because(
                                "Tidak ada pejabat pada jabatan itu di tanggal pengesahan. Periksa tanggalnya.")
                        : ratify.ratify(family, number, by.get(), day.get(), cause(official)),
                typed);
    }

    @PostMapping(EDITION + "/berlakukan")
    Object enact(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = view.editable(official, family, number);
        return answer(official, stored, enact.enact(family, number, cause(official)));
    }

    @PostMapping(EDITION + "/cabut")
    Object revoke(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(name = "tetap-cabut", defaultValue = "false") boolean knowing) {
        var stored = view.editable(official, family, number);
        return answer(
                official,
                stored,
                revoke.revoke(family, number, knowing, because(official, alasan)),
                Map.of("alasan", alasan));
    }

    @PostMapping(EDITION + "/edisi-baru")
    Object begin(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = view.editable(official, family, number);
        return answer(official, stored, newEdition.from(family, number, cause(official)));
    }

    private Object answer(CurrentOfficial official, StoredEdition stored, Outcome outcome) {
        return answer(official, stored, outcome, Map.of());
    }

    /// @param typed what stands in the fields again after a refusal
    private Object answer(CurrentOfficial official, StoredEdition stored, Outcome outcome, Map<String, String> typed) {
        return switch (outcome) {
            case Outcome.Done done -> "redirect:/sop/" + done.family() + "/v" + done.number();
            case Refused refused ->
                view.page(official, stored, "alur", refused.reasons()).with(typed);
        };
    }

    private Cause cause(CurrentOfficial official) {
        return official.cause(clock.instant());
    }

    private Cause because(CurrentOfficial official, String reason) {
        return cause(official).because(reason.strip());
    }

    private LocalDate today(StoredEdition stored) {
        return LocalDate.ofInstant(
                clock.instant(), structure.getAgency(stored.listing().agency()).zone());
    }
}
