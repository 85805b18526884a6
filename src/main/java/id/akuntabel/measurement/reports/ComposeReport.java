package id.akuntabel.measurement.reports;

import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.document.Words;
import id.akuntabel.measurement.reports.PeriodPaper.Analysis;
import id.akuntabel.measurement.reports.PeriodPaper.Plan;
import id.akuntabel.measurement.reports.PeriodPaper.Row;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.SignatureBlock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Composes the report of a semester or a year: figures from the verified quarters, words as the units wrote them, and
/// the narrative of its author.
@Component
class ComposeReport {

    private final GatherFigures gather;
    private final Rounds rounds;
    private final Words words;
    private final Corrections corrections;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Letterheads letterheads;
    private final Clock clock;

    ComposeReport(
            GatherFigures gather,
            Rounds rounds,
            Words words,
            Corrections corrections,
            Structure structure,
            Officeholders officeholders,
            Letterheads letterheads,
            Clock clock) {
        this.gather = gather;
        this.rounds = rounds;
        this.words = words;
        this.corrections = corrections;
        this.structure = structure;
        this.officeholders = officeholders;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    PeriodPaper of(Agency agency, Period period, Narrative narrative, boolean draft) {
        var figures = gather.of(agency, period);
        var span = figures.span();
        var rows = new ArrayList<Row>();
        for (var line : figures.lines()) {
            rows.add(row(rows.size() + 1, line, span));
        }
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        return new PeriodPaper(
                letterheads.of(agency.id().value(), today),
                agency.name(),
                period.printed(),
                span.kind(),
                summary(agency, figures),
                figures.complete()
                        ? ""
                        : "Belum semua data terverifikasi: " + String.join(", ", figures.open()) + "."
                                + (narrative.without().isEmpty() ? "" : " Alasan: " + narrative.without()),
                span.parts().stream().map(Span.Part::label).toList(),
                rows,
                analyses(agency, period),
                plans(agency, period),
                Narrative.paragraphs(narrative.opening()),
                Narrative.paragraphs(narrative.closing()),
                "Tanggal " + Wording.date(today),
                signature(agency, today),
                draft);
    }

    private static Row row(int number, Figures.Line line, Span span) {
        var agreed = line.item().agreed();
        var target = line.target(span);
        return new Row(
                number,
                line.unit(),
                agreed.objective(),
                agreed.code(),
                agreed.name(),
                agreed.unitOfMeasure(),
                agreed.yearTarget().raw(),
                target == null ? "–" : target.raw(),
                span.parts().stream().map(part -> line.printed(part.quarters())).toList(),
                line.printed(span.quarters()),
                line.words(line.ofPeriod(span)),
                line.words(line.ofYear(span)),
                line.level(span),
                line.how(span));
    }

    private static String summary(Agency agency, Figures figures) {
        var span = figures.span();
        var levels = new TreeMap<String, Integer>();
        figures.lines().forEach(line -> levels.merge(line.level(span), 1, Integer::sum));
        var counted = figures.mean().counted().size();
        return "Laporan kinerja " + span.period().printed() + " " + agency.name() + " disusun dari "
                + span.quarters().size() + " triwulan menurut data yang telah diverifikasi. "
                + String.join(
                        "; ",
                        Stream.concat(
                                        Stream.of(figures.lines().size() + " indikator kinerja, rata-rata capaian "
                                                + figures.printedMean() + " dari " + counted
                                                + " indikator yang mempunyai capaian"),
                                        levels.entrySet().stream()
                                                .map(level -> level.getKey() + ": " + level.getValue()))
                                .toList())
                + ".";
    }

    private List<Analysis> analyses(Agency agency, Period period) {
        var analyses = new ArrayList<Analysis>();
        for (var round : gather.roundsOf(agency, period)) {
            var said = words.of(round);
            if (said.isEmpty()) {
                continue;
            }
            var items = items(round.id());
            said.forEach((id, one) -> {
                var item = items.get(id);
                if (item != null) {
                    analyses.add(new Analysis(
                            item.agreed().code(),
                            item.agreed().name(),
                            round.quarter().printed(),
                            one.obstacle(),
                            one.driver(),
                            one.followUp()));
                }
            });
        }
        return analyses;
    }

    private Map<Long, Item> items(long round) {
        var items = new HashMap<Long, Item>();
        for (var sheet : rounds.sheetsOf(round)) {
            rounds.itemsOf(sheet.head().id()).forEach(item -> items.put(item.id(), item));
        }
        return items;
    }

    private List<Plan> plans(Agency agency, Period period) {
        return gather.roundsOf(agency, period).stream()
                .flatMap(round -> corrections.of(round).stream())
                .map(one -> new Plan(
                        one.code(),
                        one.name(),
                        one.quarter().printed(),
                        one.cause(),
                        one.activity(),
                        one.position(),
                        one.due()))
                .toList();
    }

    /// Of the head of the agency, or who acts for the head today.
    private SignatureBlock signature(Agency agency, LocalDate day) {
        return structure
                .findPosition(agency.id(), "kepala")
                .map(position -> officeholders
                        .whoActs(position.id(), day)
                        .map(holding -> new SignatureBlock(
                                position.title(),
                                holding.capacity().prefix().isEmpty()
                                        ? null
                                        : holding.capacity().prefix(),
                                holding.official().name(),
                                holding.official().rank(),
                                holding.official().nip().digits()))
                        .orElse(new SignatureBlock(position.title(), null, null, null, null)))
                .orElse(new SignatureBlock("Kepala", null, null, null, null));
    }
}
