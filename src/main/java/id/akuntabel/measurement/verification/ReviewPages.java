package id.akuntabel.measurement.verification;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.Evidence;
import id.akuntabel.measurement.actuals.Evidences;
import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.sending.Submissions;
import id.akuntabel.measurement.sending.Submissions.Submission;
import id.akuntabel.planning.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out a review: the newest submission beside the one before it.
@Component
class ReviewPages {

    private final Rounds rounds;
    private final Cells cells;
    private final Evidences evidences;
    private final Assess assess;
    private final Submissions submissions;
    private final Decisions decisions;
    private final ReviewSheet review;
    private final Corrections corrections;
    private final Outdated outdated;

    ReviewPages(
            Rounds rounds,
            Cells cells,
            Evidences evidences,
            Assess assess,
            Submissions submissions,
            Decisions decisions,
            ReviewSheet review,
            Corrections corrections,
            Outdated outdated) {
        this.rounds = rounds;
        this.cells = cells;
        this.evidences = evidences;
        this.assess = assess;
        this.submissions = submissions;
        this.decisions = decisions;
        this.review = review;
        this.corrections = corrections;
        this.outdated = outdated;
    }

    /// What the form held when it came back.
    record Returned(
            Map<Long, ReviewSheet.Chosen> chosen, String decision, String reason, Map<String, String> findings) {

        static final Returned NOTHING = new Returned(Map.of(), "", "", Map.of());
    }

    ReviewPage page(
            Place place, Sheet sheet, CurrentOfficial official, boolean all, Returned returned, @Nullable String news) {
        var id = sheet.head().id();
        var sent = submissions.of(id);
        var number = sheet.head().submissions();
        var items = rounds.itemsOf(id);
        var variables = rounds.variablesOf(id);
        var now = number == 0 ? Map.<String, Cell>of() : cells.asOf(id, number);
        var before = number < 2 ? Map.<String, Cell>of() : cells.asOf(id, number - 1);
        var past = assess.past(place, sheet, items);
        var standings = Assess.of(place, items, variables, now, past);
        var former = Assess.of(place, items, variables, before, past);
        var proofs = proofs(id, sent, number);
        var formerProofs = proofs(id, sent, number - 1);
        var verdicts = decisions.verdictsOf(id);
        var rows = new ArrayList<ReviewPage.Row>();
        for (var item : items) {
            rows.add(row(
                    item,
                    Objects.requireNonNull(standings.get(item.id())),
                    number < 2 ? null : former.get(item.id()),
                    now,
                    before,
                    proofs.getOrDefault(item.id(), List.of()),
                    formerProofs.getOrDefault(item.id(), List.of()),
                    verdicts,
                    number,
                    sent,
                    returned));
        }
        var zone = place.agency().zone();
        var decided = decisions.of(id);
        return new ReviewPage(
                place,
                sheet,
                number,
                all || number < 2
                        ? rows
                        : rows.stream().filter(ReviewPage.Row::worth).toList(),
                rows,
                all,
                Duties.verifier(official, place.agency().id()).isPresent(),
                Duties.approver(official, place.agency().id()).isPresent(),
                Duties.planner(official, place.agency().id()).isPresent(),
                review.enteredBy(sheet, official).orElse(null),
                outdated.sheetsOf(place.round().id()).get(id),
                sinceApproval(id, number, decided, now),
                decided.stream()
                        .map(one -> "Kiriman ke-" + one.submission() + " " + one.printed() + " "
                                + Wording.dateTime(one.made().at(), zone) + " oleh "
                                + one.made().by()
                                + (one.reason().isEmpty() ? "" : ": " + one.reason()))
                        .toList(),
                sent.isEmpty()
                        ? ""
                        : Wording.dateTime(sent.getLast().sent().at(), zone) + " oleh "
                                + sent.getLast().sent().by(),
                returned.decision(),
                returned.reason(),
                returned.findings(),
                corrections.askedWith(sheet, place.round().quarter()),
                news);
    }

    /// So many texts differ from what was approved before this submission.
    private @Nullable String sinceApproval(
            long sheet, int number, List<Decisions.Decision> decided, Map<String, Cell> now) {
        var approved = decided.stream()
                .filter(one -> one.submission() < number)
                .filter(one -> List.of("approved", "corrected", "recomputed").contains(one.decision()))
                .mapToInt(Decisions.Decision::submission)
                .max();
        if (approved.isEmpty()) {
            return null;
        }
        var before = cells.asOf(sheet, approved.getAsInt());
        var keys = new HashSet<>(now.keySet());
        keys.addAll(before.keySet());
        var figures = 0;
        var words = 0;
        for (var key : keys) {
            if (!words(before.get(key)).equals(words(now.get(key)))) {
                if (key.indexOf('.') < 0) {
                    figures++;
                } else {
                    words++;
                }
            }
        }
        return "Sejak pengesahan terakhir (kiriman ke-" + approved.getAsInt() + "): " + figures + " angka dan " + words
                + " keterangan berubah.";
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : cell.text().strip();
    }

    private static ReviewPage.Row row(
            Item item,
            Standing standing,
            @Nullable Standing former,
            Map<String, Cell> now,
            Map<String, Cell> before,
            List<Evidence> proofs,
            List<Evidence> formerProofs,
            List<Verdict> verdicts,
            int number,
            List<Submission> sent,
            Returned returned) {
        var changes = new ArrayList<ReviewPage.Change>();
        if (former != null) {
            compare("Realisasi", former.actual().text(), standing.actual().text(), changes);
            for (var kind : List.of(Kind.OBSTACLE, Kind.DRIVER, Kind.FOLLOW_UP, Kind.PERSON, Kind.DUE)) {
                compare(kind.label(), text(kind, item, before), text(kind, item, now), changes);
            }
        }
        var added = proofs.stream()
                .filter(one -> formerProofs.stream().noneMatch(old -> old.id() == one.id()))
                .map(Evidence::words)
                .toList();
        var removed = formerProofs.stream()
                .filter(old -> proofs.stream().noneMatch(one -> one.id() == old.id()))
                .map(Evidence::words)
                .toList();
        var mine = verdicts.stream()
                .filter(one -> one.item() == item.id() && one.submission() == number)
                .findFirst();
        var earlier = verdicts.stream()
                .filter(one -> one.item() == item.id() && one.submission() < number && !one.sound())
                .reduce((one, two) -> two);
        var typed = returned.chosen().get(item.id());
        return new ReviewPage.Row(
                item,
                standing,
                former == null ? null : difference(former, standing),
                changes,
                number < 2 ? List.of() : added,
                removed,
                proofs,
                text(Kind.OBSTACLE, item, now),
                text(Kind.FOLLOW_UP, item, now),
                remarks(item, sent, number),
                earlier.map(one -> "“" + one.reason() + "” (kiriman ke-" + one.submission() + ", " + one.by() + ")")
                        .orElse(null),
                typed != null ? typed.sound() : mine.map(Verdict::sound).orElse(null),
                typed != null ? typed.reason() : mine.map(Verdict::reason).orElse(""),
                returned.findings().get("baris-" + item.id()));
    }

    private static void compare(String label, String from, String to, List<ReviewPage.Change> changes) {
        if (!from.equals(to)) {
            changes.add(new ReviewPage.Change(label, from.isBlank() ? "–" : from, to.isBlank() ? "–" : to));
        }
    }

    /// `naik 1,35` of the actual value, or null where it stayed.
    private static @Nullable String difference(Standing former, Standing standing) {
        var from = former.actual().value();
        var to = standing.actual().value();
        if (from == null || to == null || from.compareTo(to) == 0) {
            return null;
        }
        var change = to.subtract(from);
        return (change.signum() > 0 ? "naik " : "turun ")
                + NumberText.decimal(
                        change.abs(), Math.max(standing.item().agreed().decimals(), 0));
    }

    private static String text(Kind kind, Item item, Map<String, Cell> cells) {
        var cell = cells.get(new CellKey(kind, item.id()).toString());
        return cell == null ? "" : cell.text();
    }

    /// The sender's words about warnings of this row.
    private static List<String> remarks(Item item, List<Submission> sent, int number) {
        var prefix = "kata-" + CellKey.actual(item.id());
        return sent.stream()
                .filter(one -> one.number() == number)
                .flatMap(one -> one.remarks().entrySet().stream())
                .filter(entry -> entry.getKey().startsWith(prefix + "-")
                        || entry.getKey().startsWith(prefix + "_"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Long, List<Evidence>> proofs(long sheet, List<Submission> sent, int number) {
        return sent.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> evidences.asOf(sheet, one.sent().at()))
                .map(all -> all.stream().collect(Collectors.groupingBy(Evidence::item)))
                .orElse(Map.of());
    }

    static Optional<String> news(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "buka" -> Optional.of("Kiriman dibuka untuk direviu. Pengirim tidak dapat menariknya lagi.");
            case "simpan" -> Optional.of("Putusan baris tersimpan. Putusan kiriman belum ditetapkan.");
            case "verifikasi" -> Optional.of("Kiriman terverifikasi. Berikutnya disahkan kepala atau sekretaris.");
            case "kembali" -> Optional.of("Kiriman dikembalikan kepada unitnya dengan alasan dan catatan per baris.");
            case "sah" -> Optional.of("Isian disahkan. Angkanya masuk rekap.");
            case "kunci" -> Optional.of("Isian dikunci.");
            case "ulang" -> Optional.of("Isian dibuka kembali untuk diperbaiki; alasan dan nilai lama tetap tercatat.");
            default -> Optional.empty();
        };
    }
}
