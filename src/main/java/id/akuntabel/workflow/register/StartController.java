package id.akuntabel.workflow.register;

import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.cases.Start;
import id.akuntabel.workflow.cases.StartCase;
import id.akuntabel.workflow.recurrence.Offer;
import id.akuntabel.workflow.recurrence.OpenOffers;
import id.akuntabel.workflow.recurrence.Settling;
import id.akuntabel.workflow.recurrence.StartOffered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Starts a process by hand.
@Controller
class StartController {

    private static final int LONGEST_TITLE = 200;

    private final Startable startable;
    private final StartCase startCase;
    private final OpenOffers offers;
    private final StartOffered startOffered;
    private final Clock clock;

    StartController(
            Startable startable, StartCase startCase, OpenOffers offers, StartOffered startOffered, Clock clock) {
        this.startable = startable;
        this.startCase = startCase;
        this.offers = offers;
        this.startOffered = startOffered;
        this.clock = clock;
    }

    @GetMapping("/proses/mulai")
    StartPage choose(
            @RequestParam(name = "sop", required = false) @Nullable String family,
            @RequestParam(name = "instansi", required = false) @Nullable String agency,
            @RequestParam(name = "tawaran", required = false) @Nullable Long offered,
            CurrentOfficial official) {
        var choices = startable.by(official);
        if (family != null) {
            var choice = chosen(choices, family, agency);
            var offer = offer(choice, offered, official);
            var title = choice.procedure().title()
                    + (offer == null ? "" : " – " + offer.period().printed());
            return new StartPage(List.of(), List.of(), form(choice, title, null, null, offer), Map.of());
        }
        return new StartPage(
                offers.of(official), choices.stream().map(StartController::sop).toList(), null, Map.of());
    }

    @PostMapping("/proses/mulai")
    Object start(
            @RequestParam("sop") String family,
            @RequestParam("instansi") String agency,
            @RequestParam(name = "judul", defaultValue = "") String title,
            @RequestParam(name = "periode", defaultValue = "") String period,
            @RequestParam(name = "mulai", required = false) @Nullable String start,
            @RequestParam(name = "tawaran", required = false) @Nullable Long offered,
            CurrentOfficial official) {
        var choice = chosen(startable.by(official), family, agency);
        var offer = offer(choice, offered, official);
        var findings = findings(choice.procedure(), title.strip(), start);
        if (!findings.isEmpty()) {
            return new StartPage(List.of(), List.of(), form(choice, title, period, start, offer), findings);
        }
        var from = choice.procedure().starts().size() > 1 ? start : null;
        var settling = offer == null
                ? byHand(choice, title.strip(), period, from, official)
                : startOffered.start(offer.id(), title.strip(), from, official);
        return switch (settling) {
            case Settling.Started(var number) -> "redirect:/proses/" + number;
            case Settling.Refused(var message) ->
                new StartPage(
                        List.of(), List.of(), form(choice, title, period, start, offer), Map.of("judul", message));
            case Settling.Dismissed dismissed -> "redirect:/proses/jatuh-tempo";
        };
    }

    private Settling byHand(
            Startable.Choice choice, String title, String period, @Nullable String start, CurrentOfficial official) {
        var read = periods(choice).stream()
                .filter(one -> one.code().equals(period))
                .findFirst()
                .orElse(null);
        var started = startCase.start(
                new Cases.Order(choice.procedure().family(), choice.agency().id(), title, read, start),
                official.cause(choice.as(), clock.instant()),
                choice.as().position().id());
        return switch (started) {
            case Start.Started(var number) -> new Settling.Started(number);
            case Start.NotInForce missing -> new Settling.Refused(missing.message());
        };
    }

    private static Map<String, String> findings(Procedure procedure, String title, @Nullable String start) {
        var findings = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            findings.put("judul", "Judul proses belum diisi. Contoh: Pengukuran Kinerja Triwulan III 2026.");
        } else if (title.length() > LONGEST_TITLE) {
            findings.put("judul", "Judul terlalu panjang (" + title.length() + " huruf). Ringkas sampai 200 huruf.");
        }
        var several = procedure.starts().size() > 1;
        if (several && procedure.starts().stream().noneMatch(one -> one.step().equals(start))) {
            findings.put("mulai", "Pilih dari mana proses ini dimulai.");
        }
        return findings;
    }

    /// The offer that is answered, null where it is started by order alone.
    private @Nullable Offer offer(Startable.Choice choice, @Nullable Long id, CurrentOfficial official) {
        return id == null
                ? null
                : offers.find(id, official)
                        .filter(offer -> offer.procedure()
                                        .family()
                                        .equals(choice.procedure().family())
                                && offer.agency().equals(choice.agency().id()))
                        .orElseThrow(NotFound::new);
    }

    private StartPage.Form form(
            Startable.Choice choice,
            String title,
            @Nullable String period,
            @Nullable String start,
            @Nullable Offer offer) {
        var procedure = choice.procedure();
        var options = new ArrayList<StartPage.Option>();
        options.add(new StartPage.Option("", "tanpa periode", period == null || period.isEmpty()));
        periods(choice)
                .forEach(one -> options.add(new StartPage.Option(
                        one.code(), one.printed(), one.code().equals(period))));
        return new StartPage.Form(
                procedure.family(),
                choice.agency().code(),
                procedure.title(),
                choice.agency().name(),
                choice.as().title(),
                title,
                options,
                procedure.starts().stream()
                        .map(one -> new StartPage.Option(
                                one.step(),
                                procedure.step(one.step()).text() + " (" + one.label() + ")",
                                one.step().equals(start)))
                        .toList(),
                offer == null
                        ? null
                        : new StartPage.Offered(
                                offer.id(),
                                offer.period().printed(),
                                Wording.dateTime(offer.dueAt(), choice.agency().zone())));
    }

    /// This year's and last year's quarters, semesters and years.
    private List<Period> periods(Startable.Choice choice) {
        var today = LocalDate.ofInstant(clock.instant(), choice.agency().zone());
        var periods = new ArrayList<Period>();
        for (var year = today.getYear(); year >= today.getYear() - 1; year--) {
            for (var quarter = 4; quarter >= 1; quarter--) {
                periods.add(new Period.Quarter(year, quarter));
            }
            periods.add(new Period.Semester(year, 2));
            periods.add(new Period.Semester(year, 1));
            periods.add(new Period.Year(year));
        }
        periods.removeIf(period -> period.firstDay().isAfter(today));
        return periods;
    }

    private static StartPage.Sop sop(Startable.Choice choice) {
        return new StartPage.Sop(
                choice.procedure().title(),
                choice.agency().name(),
                choice.as().title(),
                UriComponentsBuilder.fromPath("/proses/mulai")
                        .queryParam("sop", choice.procedure().family())
                        .queryParam("instansi", choice.agency().code())
                        .encode()
                        .toUriString());
    }

    private static Startable.Choice chosen(List<Startable.Choice> choices, String family, @Nullable String agency) {
        return choices.stream()
                .filter(choice -> choice.procedure().family().equals(family)
                        && (agency == null || Objects.equals(choice.agency().code(), agency)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
