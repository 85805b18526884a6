package id.akuntabel.measurement.steps;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.rounds.OpenRound;
import id.akuntabel.measurement.rounds.Opening;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Membuat dan menyampaikan format*: the sheets of the quarter are the format, and they are there once it is open.
@Component
class OpenAction implements StepAction {

    private static final String PERIOD = "periode";
    private static final String LAST_DAY = "tenggat-isian";

    private final OpenRound opening;
    private final Rounds rounds;
    private final Clock clock;

    OpenAction(OpenRound opening, Rounds rounds, Clock clock) {
        this.opening = opening;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "measurement.open";
    }

    @Override
    public String title() {
        return "Membuka isian kinerja dan menyampaikan formatnya";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = today(step.agency());
        var proposed = opening.proposedLastDay(step.agency(), today).toString();
        return new OpenPart(
                choices(today),
                Objects.requireNonNullElse(
                        typed.getFirst(PERIOD), proposedQuarter(today).code()),
                Objects.requireNonNullElse(typed.getFirst(LAST_DAY), proposed),
                rounds.newestOf(step.agency().id()).stream()
                        .map(round -> round.quarter().printed())
                        .toList(),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var quarter = choices(today(step.agency())).stream()
                .filter(one -> one.code().equals(input.text(PERIOD)))
                .findFirst();
        var lastDay = TypedDate.day(input.text(LAST_DAY));
        var findings = new ArrayList<Finding>();
        if (quarter.isEmpty()) {
            findings.add(new Finding(PERIOD, "Pilih triwulan yang akan diukur."));
        }
        if (lastDay.isEmpty()) {
            findings.add(new Finding(LAST_DAY, "Tenggat pengisian tidak terbaca. Contoh: 8/10/2026."));
        }
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        return switch (opening.open(step.agency(), quarter.orElseThrow(), lastDay.orElseThrow(), input.cause())) {
            case Opening.Opened(var round, var sheets, var already) ->
                Answer.Complete.with(facts(step.agency(), round, sheets, already), null);
            case Opening.Refused(var refused) ->
                new Answer.Refused(refused.entrySet().stream()
                        .map(entry -> new Finding(
                                entry.getKey().equals("tenggat") ? LAST_DAY : entry.getKey(), entry.getValue()))
                        .toList());
        };
    }

    private static java.util.Map<String, String> facts(Agency agency, Round round, int sheets, boolean already) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("periode", round.quarter().printed());
        facts.put("lembar isian", sheets + " unit" + (already ? " (sudah dibuka sebelumnya)" : ""));
        facts.put("tenggat pengisian", Wording.dateTime(round.closesAt(), agency.zone()));
        return facts;
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }

    /// In the first weeks of a quarter the one before is measured.
    private static Quarter proposedQuarter(LocalDate today) {
        return Quarter.containing(today.minusDays(45));
    }

    private static List<Quarter> choices(LocalDate today) {
        var choices = new ArrayList<Quarter>();
        for (var back = 0; back < 5; back++) {
            choices.add(Quarter.containing(today.minusMonths(3L * back)));
        }
        return choices;
    }
}
