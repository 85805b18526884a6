package id.akuntabel.measurement.document;

import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.document.MeasurementPaper.Analysis;
import id.akuntabel.measurement.document.MeasurementPaper.Note;
import id.akuntabel.measurement.document.MeasurementPaper.Plan;
import id.akuntabel.measurement.document.MeasurementPaper.Row;
import id.akuntabel.measurement.policies.PolicyWords;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.verification.Decisions;
import id.akuntabel.measurement.verification.Recap;
import id.akuntabel.measurement.verification.RecapRows;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.SignatureBlock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Composes the papers of a quarter from what its sheets say: figures as they were sent and verified, words as they
/// stand beside them.
@Component
class ComposePapers {

    private static final Set<String> VERIFIED = Set.of("verified", "approved", "locked");
    private static final Set<String> APPROVED = Set.of("approved", "locked");

    private final Rounds rounds;
    private final RecapRows recaps;
    private final Words words;
    private final Corrections corrections;
    private final Decisions decisions;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Letterheads letterheads;
    private final Clock clock;

    ComposePapers(
            Rounds rounds,
            RecapRows recaps,
            Words words,
            Corrections corrections,
            Decisions decisions,
            Structure structure,
            Officeholders officeholders,
            Letterheads letterheads,
            Clock clock) {
        this.rounds = rounds;
        this.recaps = recaps;
        this.words = words;
        this.corrections = corrections;
        this.decisions = decisions;
        this.structure = structure;
        this.officeholders = officeholders;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /// Whether every sheet of the quarter was approved: only then is a paper of it more than a draft.
    boolean approved(Place place) {
        var sheets = rounds.sheetsOf(place.round().id());
        return !sheets.isEmpty() && sheets.stream().allMatch(sheet -> APPROVED.contains(sheet.code()));
    }

    Paper of(PaperOfQuarter kind, Place place, boolean draft) {
        return switch (kind) {
            case DOCUMENT -> document(place, draft);
            case VERIFICATION -> verification(place, draft);
        };
    }

    MeasurementPaper document(Place place, boolean draft) {
        var recap = recaps.of(place.round());
        var said = words.of(place.round());
        var items = items(place);
        var marks = new LinkedHashMap<String, String>();
        var rows = new ArrayList<Row>();
        var analyses = new ArrayList<Analysis>();
        for (var line : recap.lines()) {
            var item = items.get(line.item());
            if (item == null) {
                continue;
            }
            var formula = formula(item);
            marks.putIfAbsent(formula, mark(marks.size()));
            rows.add(row(rows.size() + 1, line, item, marks.getOrDefault(formula, "")));
            var words = said.get(line.item());
            if (words != null) {
                analyses.add(new Analysis(
                        line.code(), line.name(), line.quarter(), words.obstacle(), words.driver(), words.followUp()));
            }
        }
        var notes = marks.entrySet().stream()
                .map(one -> new Note(one.getValue() + ")", one.getKey()))
                .toList();
        var plans = corrections.of(place.round()).stream()
                .map(one -> new Plan(
                        one.code(), one.name(), one.cause(), one.activity(), one.aim(), one.position(), one.due()))
                .toList();
        var quarter = place.round().quarter();
        return new MeasurementPaper(
                letterhead(place.agency()),
                place.agency().name(),
                quarter.printed(),
                Integer.toString(quarter.year()),
                summary(place, recap),
                rows,
                notes,
                analyses,
                plans,
                !plans.isEmpty(),
                "Tanggal " + Wording.date(today(place.agency())),
                signature(place.agency()),
                draft);
    }

    VerificationPaper verification(Place place, boolean draft) {
        var rows = new ArrayList<VerificationPaper.Row>();
        var verified = 0;
        for (var sheet : rounds.sheetsOf(place.round().id())) {
            rows.add(verified(rows.size() + 1, sheet, place.agency()));
            verified += VERIFIED.contains(sheet.code()) ? 1 : 0;
        }
        var agency = place.agency();
        var day = Wording.fullDate(today(agency));
        var period = place.round().quarter().printed();
        var open = rows.size() - verified;
        return new VerificationPaper(
                letterhead(agency),
                agency.name(),
                period,
                day,
                "Pada hari ini, " + day + ", telah dilaksanakan verifikasi data kinerja " + period + " pada "
                        + agency.name()
                        + ". Realisasi setiap indikator dibandingkan dengan data dukungnya, target dengan Perjanjian Kinerja"
                        + " yang berlaku, dan perhitungannya dengan kebijakan pengukuran, dengan hasil sebagai berikut:",
                rows,
                "Dari " + rows.size() + " unit wajib lapor, " + verified + " unit telah terverifikasi"
                        + (open == 0 ? "." : " dan " + open + " unit belum.")
                        + " Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.",
                signature(agency),
                draft);
    }

    private VerificationPaper.Row verified(int number, Sheet sheet, Agency agency) {
        var history = decisions.of(sheet.head().id());
        var verdict = VERIFIED.contains(sheet.code())
                ? history.stream()
                        .filter(one -> one.decision().equals("verified"))
                        .reduce((one, two) -> two)
                : java.util.Optional.<Decisions.Decision>empty();
        return new VerificationPaper.Row(
                number,
                sheet.head().unitName(),
                rounds.itemsOf(sheet.head().id()).size(),
                sheet.head().submissions(),
                (int) history.stream()
                        .filter(one -> one.decision().equals("returned"))
                        .count(),
                sheet.printed(),
                verdict.map(one -> one.made().by()).orElse("–"),
                verdict.map(one ->
                                Wording.shortDate(LocalDate.ofInstant(one.made().at(), agency.zone())))
                        .orElse("–"));
    }

    private Map<Long, Item> items(Place place) {
        var items = new LinkedHashMap<Long, Item>();
        for (var sheet : rounds.sheetsOf(place.round().id())) {
            rounds.itemsOf(sheet.head().id()).forEach(item -> items.put(item.id(), item));
        }
        return items;
    }

    private static Row row(int number, Recap.Line line, Item item, String mark) {
        return new Row(
                number,
                line.unit(),
                item.agreed().objective(),
                line.code(),
                line.name(),
                line.unitOfMeasure(),
                item.agreed().yearTarget().raw(),
                line.target(),
                line.actual(),
                line.quarter(),
                line.year(),
                line.level(),
                mark);
    }

    /// Which formula it was and by whose rules: nobody can read a percentage without it.
    private static String formula(Item item) {
        var policy = item.rules().policy();
        var variant = policy.variant(item.agreed().polarity());
        return variant.label() + ": " + variant.words() + ". " + policy.name() + " versi " + policy.version() + " ("
                + policy.basis() + "), dihitung " + PolicyWords.limits(item.rules()) + ", dibulatkan "
                + policy.decimals() + " desimal.";
    }

    /// `a`, `b` … `z`, `aa` …
    private static String mark(int number) {
        var letter = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? letter : mark(number / 26 - 1) + letter;
    }

    private static String summary(Place place, Recap recap) {
        var mean = recap.mean();
        var levels = Stream.concat(
                        Stream.of(recap.lines().size()
                                + " indikator kinerja diukur, rata-rata capaian terhadap target triwulan "
                                + recap.printedMean() + " dari "
                                + mean.counted().size()
                                + " indikator yang mempunyai capaian"),
                        recap.levels().entrySet().stream().map(level -> level.getKey() + ": " + level.getValue()))
                .toList();
        return "Pengukuran kinerja " + place.round().quarter().printed() + " pada "
                + place.agency().name()
                + " dilaksanakan menurut PermenPANRB 53/2014 atas Perjanjian Kinerja yang berlaku pada saat periode dibuka. "
                + String.join("; ", levels) + ".";
    }

    private Letterhead letterhead(Agency agency) {
        return letterheads.of(agency.id().value(), today(agency));
    }

    /// Of the head of the agency, or who acts for the head today.
    private SignatureBlock signature(Agency agency) {
        var positions = structure.listPositions(agency.id());
        return positions.stream()
                .filter(position -> position.code().equals("kepala"))
                .findFirst()
                .or(() -> positions.stream()
                        .filter(position -> position.superior() == null)
                        .findFirst())
                .map(position -> signature(position, today(agency)))
                .orElse(new SignatureBlock("Kepala", null, null, null, null));
    }

    private SignatureBlock signature(Position position, LocalDate day) {
        return officeholders
                .whoActs(position.id(), day)
                .map(holding -> new SignatureBlock(
                        position.title(),
                        holding.capacity().prefix().isEmpty()
                                ? null
                                : holding.capacity().prefix(),
                        holding.official().name(),
                        holding.official().rank(),
                        holding.official().nip().digits()))
                .orElse(new SignatureBlock(position.title(), null, null, null, null));
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
