package id.akuntabel.measurement.correction;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.correction.Attainment.Line;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down a corrective action for each missed target: why, what, how far, who, until when. Nothing is kept as
/// long as one of them is incomplete.
@Component
public class PlanCorrections {

    public static final String CAUSE = "penyebab-";
    public static final String ACTIVITY = "kegiatan-";
    public static final String AIM = "target-";
    public static final String POSITION = "pic-";
    public static final String DUE = "batas-";

    private static final int LONGEST = 1000;
    private static final int LONGEST_AIM = 300;

    private final Corrections corrections;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    PlanCorrections(Corrections corrections, Structure structure, ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.structure = structure;
        this.events = events;
    }

    /// @param typed the text of a field, empty where nothing was typed
    /// @return what is wrong, by field; empty = all were kept
    @Transactional
    public Map<String, String> plan(Round round, List<Line> missed, UnaryOperator<String> typed, Cause cause) {
        var positions = structure.listPositions(round.agency()).stream()
                .collect(Collectors.toMap(Position::code, Function.identity()));
        var today = LocalDate.ofInstant(
                cause.at(), structure.getAgency(round.agency()).zone());
        var findings = new LinkedHashMap<String, String>();
        var planned = new ArrayList<Planned>();
        for (var line : missed) {
            read(line, typed, positions, today, findings).ifPresent(planned::add);
        }
        if (!findings.isEmpty()) {
            return findings;
        }

        var caseNumber = cause.where() == null ? null : cause.where().caseNumber();
        for (var one : planned) {
            var position = java.util.Objects.requireNonNull(positions.get(one.position()));
            corrections.plan(round, one, position, caseNumber, Stamp.of(cause));
            events.publishEvent(new CorrectionPlanned(
                    cause,
                    one.sheet(),
                    one.code() + ", " + round.quarter().printed(),
                    one.cause(),
                    one.activity(),
                    one.aim(),
                    position.title(),
                    Wording.date(one.dueOn())));
        }
        return Map.of();
    }

    private static Optional<Planned> read(
            Line line,
            UnaryOperator<String> typed,
            Map<String, Position> positions,
            LocalDate today,
            Map<String, String> findings) {
        var before = findings.size();
        var code = line.code();
        var cause = text(CAUSE + line.item(), typed, LONGEST, code + ": akar penyebab belum ditulis.", findings);
        var activity =
                text(ACTIVITY + line.item(), typed, LONGEST, code + ": kegiatan perbaikan belum ditulis.", findings);
        var aim = text(
                AIM + line.item(),
                typed,
                LONGEST_AIM,
                code + ": target perbaikan belum ditulis. Contoh: 100% pada Triwulan IV.",
                findings);
        var position = typed.apply(POSITION + line.item());
        if (!positions.containsKey(position)) {
            findings.put(POSITION + line.item(), code + ": pilih jabatan penanggung jawab.");
        }
        var due = due(line, typed, today, findings);
        return findings.size() > before || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Planned(line.sheet(), line.item(), code, cause, activity, aim, position, due.get()));
    }

    private static Optional<LocalDate> due(
            Line line, UnaryOperator<String> typed, LocalDate today, Map<String, String> findings) {
        var due = TypedDate.day(typed.apply(DUE + line.item()));
        if (due.isEmpty()) {
            findings.put(DUE + line.item(), line.code() + ": batas waktu tidak terbaca. Contoh: 30/11/2026.");
        } else if (due.get().isBefore(today)) {
            findings.put(
                    DUE + line.item(),
                    line.code() + ": batas waktu " + Wording.date(due.get())
                            + " sudah lewat. Pilih hari yang akan datang.");
        }
        return due;
    }

    private static String text(
            String field, UnaryOperator<String> typed, int longest, String missing, Map<String, String> findings) {
        var text = typed.apply(field).strip();
        if (text.isEmpty()) {
            findings.put(field, missing);
        } else if (text.length() > longest) {
            findings.put(field, "Terlalu panjang: " + text.length() + " huruf, paling banyak " + longest + ".");
        }
        return text;
    }
}
