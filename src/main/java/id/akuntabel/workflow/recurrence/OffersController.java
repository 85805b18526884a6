package id.akuntabel.workflow.recurrence;

import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Jatuh tempo mulai: what each agency should start after a period, and what became of it.
@Controller
class OffersController {

    private final Offers offers;
    private final OpenOffers open;
    private final DismissOffer dismissOffer;

    OffersController(Offers offers, OpenOffers open, DismissOffer dismissOffer) {
        this.offers = offers;
        this.open = open;
        this.dismissOffer = dismissOffer;
    }

    @GetMapping("/proses/jatuh-tempo")
    OffersPage show(CurrentOfficial official) {
        return page(official, Map.of(), "");
    }

    @PostMapping("/proses/jatuh-tempo/{id}/lewati")
    Object dismiss(
            @PathVariable long id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        return switch (dismissOffer.dismiss(id, reason, official)) {
            case Settling.Refused(var message) -> page(official, Map.of("alasan-" + id, message), reason);
            case Settling.Dismissed dismissed -> "redirect:/proses/jatuh-tempo";
            case Settling.Started started -> "redirect:/proses/" + started.number();
        };
    }

    private OffersPage page(CurrentOfficial official, Map<String, String> findings, String typed) {
        var agencies = open.agencies();
        var visible = agencies.keySet().stream().filter(official::maySee).toList();
        var found = visible.isEmpty() ? List.<Offer>of() : offers.of(visible);
        var calendars = open.calendars();
        return new OffersPage(
                found.stream()
                        .map(offer -> {
                            var agency = Objects.requireNonNull(agencies.get(offer.agency()));
                            return row(offer, agency, calendars.apply(agency), official);
                        })
                        .toList(),
                findings,
                typed,
                Offers.MOST);
    }

    private OffersPage.Row row(Offer offer, Agency agency, WorkingCalendar calendar, CurrentOfficial official) {
        var may = offer.waits() && offer.inForce()
                ? open.as(offer, official)
                        .map(holding -> open.line(offer, agency, holding, calendar))
                        .orElse(null)
                : null;
        return new OffersPage.Row(
                offer.procedure().title(),
                offer.period().printed(),
                agency.name(),
                OpenOffers.printed(offer, agency),
                offer.waits() ? open.left(offer, calendar) : null,
                offer.settled() instanceof Offer.Settled.Started(var number, var at, var by) ? number : null,
                may);
    }
}
