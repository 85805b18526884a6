package id.akuntabel.workflow.recurrence;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.cases.Starters;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// What an official should start, as pages show it.
@Component
public class OpenOffers {

    private final Offers offers;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Clock clock;

    OpenOffers(Offers offers, Structure structure, Deadlines deadlines, Clock clock) {
        this.offers = offers;
        this.structure = structure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// An offer as a line of a page.
    ///
    /// @param as    position in which the official starts it
    /// @param start address of the form that starts it
    public record Line(long id, String title, String period, String agency, String as, TimeLeft left, String start) {}

    /// Those whose first step is the official's own, the earliest due first.
    public List<Line> of(CurrentOfficial official) {
        var agencies = official.holdings().stream()
                .map(holding -> holding.position().agency())
                .distinct()
                .toList();
        var waiting = offers.waiting(agencies);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var known = structure.getAgencies(agencies);
        var calendars = deadlines.calendars();
        return waiting.stream()
                .flatMap(offer -> Starters.first(offer.procedure(), offer.agency(), official).stream()
                        .map(holding -> {
                            var agency = Objects.requireNonNull(known.get(offer.agency()));
                            return line(offer, agency, holding, calendars.apply(agency));
                        }))
                .toList();
    }

    /// One that this official may start; whether it still waits is asked when it is started.
    public Optional<Offer> find(long id, CurrentOfficial official) {
        return offers.find(id).filter(offer -> as(offer, official).isPresent());
    }

    Optional<Holding> as(Offer offer, CurrentOfficial official) {
        return Starters.as(offer.procedure(), offer.agency(), official);
    }

    Map<AgencyId, Agency> agencies() {
        return structure.listAgencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    Line line(Offer offer, Agency agency, Holding holding, WorkingCalendar calendar) {
        return new Line(
                offer.id(),
                offer.procedure().title(),
                offer.period().printed(),
                agency.shortName(),
                holding.title(),
                left(offer, calendar),
                UriComponentsBuilder.fromPath("/proses/mulai")
                        .queryParam("sop", offer.procedure().family())
                        .queryParam("instansi", agency.code())
                        .queryParam("tawaran", offer.id())
                        .encode()
                        .toUriString());
    }

    Function<Agency, WorkingCalendar> calendars() {
        return deadlines.calendars();
    }

    TimeLeft left(Offer offer, WorkingCalendar calendar) {
        return TimeLeft.of(calendar, offer.dueAt(), clock.instant());
    }

    /// What is told to whoever comes second.
    static String already(Offer.Settled settled) {
        return switch (settled) {
            case Offer.Settled.Started(var number, var at, var by) ->
                "Sudah dimulai oleh " + by + " sebagai " + number + ". Buka proses itu di daftar proses.";
            case Offer.Settled.Dismissed(var reason, var at, var by) ->
                "Sudah dinyatakan tidak dimulai oleh " + by + ": " + reason
                        + ". Bila tetap perlu, mulai lewat Mulai proses.";
        };
    }

    /// `menunggu`, `dimulai 2 Apr 2026 oleh …`.
    static String printed(Offer offer, Agency agency) {
        var settled = offer.settled();
        if (settled == null) {
            return offer.inForce() ? "Menunggu" : "Menunggu, SOP tidak berlaku";
        }
        var day = Wording.shortDate(LocalDate.ofInstant(settled.at(), agency.zone()));
        return switch (settled) {
            case Offer.Settled.Started started -> "Dimulai " + day + " oleh " + started.by();
            case Offer.Settled.Dismissed dismissed ->
                "Tidak dimulai, " + day + " oleh " + dismissed.by() + ": " + dismissed.reason();
        };
    }
}
