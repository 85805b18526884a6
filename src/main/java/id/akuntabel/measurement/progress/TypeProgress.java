package id.akuntabel.measurement.progress;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellReading;
import id.akuntabel.measurement.progress.Report.Words;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the report of a month. All or nothing: a form is small. The same people report as type into the sheet. What
/// somebody else reported meanwhile is not written over unseen; indicators that the typist left alone never clash.
@Component
class TypeProgress {

    private final Rounds rounds;
    private final Fillers fillers;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TypeProgress(Rounds rounds, Fillers fillers, Reports reports, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.fillers = fillers;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /// What came back.
    ///
    /// @param findings by field; empty when all was kept
    /// @param typed    what the typist wrote, by indicator
    record Returned(Map<String, String> findings, Map<Long, Words> typed) {

        static final Returned NOTHING = new Returned(Map.of(), Map.of());
    }

    @Transactional
    public Returned type(Place place, Sheet seen, int month, CurrentOfficial official, Map<String, String> fields) {
        var id = seen.head().id();
        var sheet = rounds.lock(id);
        var holding = fillers.get(sheet, official);
        var judged = new Judgement(place, fields, reports.historyOf(id, month));
        rounds.itemsOf(id).forEach(judged::judge);
        var shut = Months.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), month, clock.instant());
        if (shut.isPresent()) {
            return new Returned(
                    Map.of("progres", shut.get() + " Salin yang Anda ketik sebelum meninggalkan halaman ini."),
                    judged.typed);
        }
        if (!judged.findings.isEmpty()) {
            return new Returned(judged.findings, judged.typed);
        }
        if (!judged.fresh.isEmpty()) {
            var cause = official.cause(holding, clock.instant());
            reports.write(month, judged.fresh, Stamp.of(cause));
            var caseNumber = place.round().caseNumber();
            events.publishEvent(new ProgressTyped(
                    caseNumber == null ? cause : cause.in(caseNumber, null),
                    id,
                    Months.name(month) + " " + place.round().quarter().year(),
                    judged.facts));
        }
        return Returned.NOTHING;
    }

    /// Decides indicator by indicator; touches nothing.
    private static final class Judgement {

        private final Place place;
        private final Map<String, String> fields;
        private final Map<Long, List<Report>> history;

        private final Map<String, String> findings = new LinkedHashMap<>();
        private final Map<Long, Words> typed = new LinkedHashMap<>();
        private final List<Reports.Fresh> fresh = new ArrayList<>();
        private final Map<String, String> facts = new LinkedHashMap<>();

        Judgement(Place place, Map<String, String> fields, List<Report> history) {
            this.place = place;
            this.fields = fields;
            this.history = history.stream().collect(Collectors.groupingBy(Report::item));
        }

        void judge(Item item) {
            var all = history.getOrDefault(item.id(), List.of());
            var base = fields.getOrDefault("dasar-" + item.id(), "0");
            var seen = all.stream()
                    .filter(report -> String.valueOf(report.number()).equals(base))
                    .map(Report::words)
                    .findFirst()
                    .orElse(Words.NONE);
            var now = all.isEmpty() ? Words.NONE : all.getLast().words();
            var words = new Words(
                    field("nilai", item, seen.text()),
                    field("kegiatan", item, seen.done()),
                    field("kendala", item, seen.obstacle()),
                    field("tindak", item, seen.followUp()));
            if (words.equals(seen) || words.equals(now)) {
                return;
            }
            typed.put(item.id(), words);
            if (!all.isEmpty() && !String.valueOf(all.getLast().number()).equals(base)) {
                clash(item, all.getLast());
            } else {
                read(item, words, now, all.size() + 1);
            }
        }

        private void clash(Item item, Report newest) {
            findings.put(
                    "nilai-" + item.id(),
                    item.agreed().code() + ": " + newest.typed().by() + " mengisi laporan ini pukul "
                            + Wording.clock(newest.typed().at(), place.agency().zone())
                            + " (realisasi “" + newest.words().text() + "”, kegiatan “"
                            + newest.words().done()
                            + "”). Gabungkan bila perlu, lalu simpan lagi untuk memakai ketikan Anda.");
        }

        private void read(Item item, Words words, Words before, int number) {
            var code = item.agreed().code();
            tooLong("kegiatan", item, words.done());
            tooLong("kendala", item, words.obstacle());
            tooLong("tindak", item, words.followUp());
            switch (CellReading.of(
                    CellKey.Kind.ACTUAL, words.text(), item.agreed().scale())) {
                case CellReading.Refused(var message) -> findings.put("nilai-" + item.id(), code + ": " + message);
                case CellReading.Read(var value, var remark) -> {
                    fresh.add(new Reports.Fresh(
                            item.id(), number, words.text(), value, words.done(), words.obstacle(), words.followUp()));
                    facts.put(code, change(before, words));
                }
            }
        }

        private static String change(Words before, Words after) {
            return before.text().equals(after.text())
                    ? "uraian diubah"
                    : "“" + before.text() + "” → “" + after.text() + "”";
        }

        private void tooLong(String name, Item item, String text) {
            if (text.length() > CellReading.LONGEST) {
                findings.put(
                        name + "-" + item.id(),
                        item.agreed().code() + ": uraian terlalu panjang (" + text.length() + " huruf). Ringkas sampai "
                                + CellReading.LONGEST + " huruf.");
            }
        }

        /// A field that was not sent stays as it was.
        private String field(String name, Item item, String before) {
            var text = fields.get(name + "-" + item.id());
            return text == null
                    ? before
                    : text.replace("\0", "").replace("\r\n", "\n").strip();
        }
    }
}
