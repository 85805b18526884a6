package id.akuntabel.planning.agreements;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.DateText;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One agreement: its page, and the steps of its life.
@Controller
class AgreementController {

    private static final String PATH = "/perencanaan/perjanjian/{tahun}/{opd}/{jabatan}";

    private final Desk desk;
    private final AgreementStore store;
    private final MoveAgreement move;
    private final DraftAgreement draft;
    private final AgreementView view;
    private final Structure structure;
    private final Clock clock;

    AgreementController(
            Desk desk,
            AgreementStore store,
            MoveAgreement move,
            DraftAgreement draft,
            AgreementView view,
            Structure structure,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.move = move;
        this.draft = draft;
        this.view = view;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping(PATH)
    AgreementPage show(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "lampiran") String tab) {
        var found = find(official, tahun, opd, jabatan, versi);
        if (!List.of("lampiran", "rencana-aksi", "riwayat").contains(tab)) {
            throw new NotFound();
        }
        return view.page(official, found.agency(), found.agreement(), found.version(), tab, Map.of(), Map.of());
    }

    @PostMapping(PATH + "/ajukan")
    Object submit(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi) {
        return plan(
                official,
                find(official, tahun, opd, jabatan, versi),
                Map.of(),
                (found, cause) -> move.submit(found.agreement(), found.version(), cause));
    }

    @PostMapping(PATH + "/setujui")
    Object agree(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi,
            @RequestParam String pihak) {
        var found = find(official, tahun, opd, jabatan, versi);
        PositionId party = Parties.position(found.agreement(), pihak)
                .filter(position -> official.as(position).isPresent())
                .orElseThrow(NotFound::new);
        var cause = official.cause(official.as(party).orElseThrow(), clock.instant());
        var step = move.agree(found.agreement(), found.version(), party, official, desk.today(found.agency()), cause);
        return answer(official, found, Map.of(), step);
    }

    @PostMapping(PATH + "/catat")
    Object recordSuperior(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String tanggal) {
        return plan(
                official,
                find(official, tahun, opd, jabatan, versi),
                Map.of("tanggal", tanggal),
                (found, cause) -> unreadable("tanggal", tanggal)
                        .orElseGet(() -> move.recordSuperior(
                                found.agreement(), found.version(), day(tanggal), desk.today(found.agency()), cause)));
    }

    @PostMapping(PATH + "/kembalikan")
    Object sendBack(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String alasan) {
        var found = find(official, tahun, opd, jabatan, versi);
        if (!Parties.isParty(found.agreement(), official)
                && !Desk.mayWrite(official, found.agency().id())) {
            throw new NotFound();
        }
        var cause = desk.cause(official, found.agency().id()).because(alasan.strip());
        return answer(
                official, found, Map.of("alasan", alasan), move.sendBack(found.agreement(), found.version(), cause));
    }

    @PostMapping(PATH + "/berlakukan")
    Object putInForce(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String mulai) {
        return plan(
                official,
                find(official, tahun, opd, jabatan, versi),
                Map.of("mulai", mulai),
                (found, cause) -> unreadable("mulai", mulai)
                        .orElseGet(() -> move.putInForce(found.agreement(), found.version(), day(mulai), cause)));
    }

    @PostMapping(PATH + "/perubahan")
    Object change(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam(defaultValue = "") String dasar,
            @RequestParam(defaultValue = "") String uraian) {
        var found = find(official, tahun, opd, jabatan, 0);
        mustPlan(official, found);
        var legalReason = List.of(LegalReason.values()).stream()
                .filter(reason -> reason.name().equals(dasar))
                .findFirst()
                .orElse(null);
        var cause = desk.cause(official, found.agency().id());
        return switch (draft.change(found.agreement(), legalReason, uraian, cause)) {
            case Step.Done done ->
                redirect(found) + "?versi="
                        + (found.agreement().versions().getFirst().number() + 1);
            case Step.Refused(var findings) ->
                refused(official, found, Map.of("dasar", dasar, "uraian", uraian), findings);
        };
    }

    @PostMapping(PATH + "/buang")
    Object discard(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam int versi) {
        var found = find(official, tahun, opd, jabatan, versi);
        mustPlan(official, found);
        return switch (draft.discard(
                found.agreement(),
                found.version(),
                desk.cause(official, found.agency().id()))) {
            case Step.Done done -> "redirect:/perencanaan/perjanjian?tahun=" + tahun + "&opd=" + opd;
            case Step.Refused(var findings) -> refused(official, found, Map.of(), findings);
        };
    }

    private Object plan(
            CurrentOfficial official, Found found, Map<String, String> typed, BiFunction<Found, Cause, Step> step) {
        mustPlan(official, found);
        return answer(
                official,
                found,
                typed,
                step.apply(found, desk.cause(official, found.agency().id())));
    }

    private Object answer(CurrentOfficial official, Found found, Map<String, String> typed, Step step) {
        return switch (step) {
            case Step.Done done -> redirect(found) + "?versi=" + found.version().number();
            case Step.Refused(var findings) -> refused(official, found, typed, findings);
        };
    }

    private AgreementPage refused(
            CurrentOfficial official, Found found, Map<String, String> typed, Map<String, String> findings) {
        return view.page(official, found.agency(), found.agreement(), found.version(), "lampiran", typed, findings);
    }

    private static void mustPlan(CurrentOfficial official, Found found) {
        if (!Desk.mayWrite(official, found.agency().id())) {
            throw new NotFound();
        }
    }

    private static String redirect(Found found) {
        return "redirect:/perencanaan/perjanjian/" + found.agreement().year() + "/"
                + found.agency().code() + "/" + found.code();
    }

    /// @param versi 0 = the one that stands
    private Found find(CurrentOfficial official, int tahun, String opd, String jabatan, int versi) {
        var agency = desk.readable(official, opd);
        var position = structure.findPosition(agency.id(), jabatan).orElseThrow(NotFound::new);
        var agreement = store.find(agency.id(), tahun, position.id()).orElseThrow(NotFound::new);
        var version = versi == 0
                ? agreement.standing(desk.today(agency))
                : agreement.version(versi).orElseThrow(NotFound::new);
        return new Found(agency, agreement, version, jabatan);
    }

    private record Found(Agency agency, Agreement agreement, Version version, String code) {}

    private static @Nullable LocalDate day(String typed) {
        return DateText.read(typed).orElse(null);
    }

    private static Optional<Step> unreadable(String field, String typed) {
        return typed.isBlank() || day(typed) != null
                ? Optional.empty()
                : Optional.of(Step.Refused.at(field, DateText.unreadable(typed)));
    }
}
