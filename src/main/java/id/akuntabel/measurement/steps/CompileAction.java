package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.verification.RegencyRecap;
import id.akuntabel.measurement.verification.RegencyRecap.Line;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Mengompilasi data kinerja Perangkat Daerah*: the verified figures of all agencies in one workbook, a new version of
/// it each time.
@Component
class CompileAction implements StepAction {

    private static final String QUARTER = "triwulan";
    private static final String WHY = "alasan-tanpa-isian";

    private final RegencyRecap recap;
    private final Structure structure;
    private final Documents documents;

    CompileAction(RegencyRecap recap, Structure structure, Documents documents) {
        this.recap = recap;
        this.structure = structure;
        this.documents = documents;
    }

    @Override
    public String key() {
        return "measurement.compile";
    }

    @Override
    public String title() {
        return "Mengompilasi data kinerja semua perangkat daerah";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var measured = recap.measured();
        var quarters = quarters(measured);
        var chosen = Objects.requireNonNullElse(
                typed.getFirst(QUARTER),
                quarters.isEmpty() ? "" : quarters.getFirst().code());
        var byAgency = measured.stream()
                .filter(line -> line.quarter().code().equals(chosen))
                .collect(Collectors.toMap(Line::agency, line -> line));
        var lines = structure.listAgencies().stream()
                .map(agency -> {
                    var line = byAgency.get(agency.id());
                    return line == null
                            ? new CompilePart.Line(agency.shortName(), "tidak diukur di sistem", false)
                            : new CompilePart.Line(
                                    agency.shortName(),
                                    line.verified() + " dari " + line.units() + " unit terverifikasi",
                                    line.verified() == line.units());
                })
                .toList();
        return new CompilePart(
                quarters,
                chosen,
                lines,
                Objects.requireNonNullElse(typed.getFirst(WHY), ""),
                findings.stream().map(Finding::message).findFirst().orElse(null));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var quarters = quarters(recap.measured());
        if (quarters.isEmpty()) {
            var why = input.text(WHY);
            return why.isEmpty()
                    ? refused(WHY, "Belum ada angka yang dapat dikompilasi. Tulis mengapa dilanjutkan tanpanya.")
                    : Answer.Complete.with(Map.of("tanpa angka", why), null);
        }
        var quarter = quarters.stream()
                .filter(one -> one.code().equals(input.text(QUARTER)))
                .findFirst();
        if (quarter.isEmpty()) {
            return refused(QUARTER, "Pilih triwulan yang dikompilasi.");
        }
        return switch (file(step, quarter.get(), input)) {
            case Filing.Refused(var message) -> refused(QUARTER, message);
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("periode", quarter.get().printed());
                facts.put("kompilasi", version.title() + ", v" + version.number());
                yield Answer.Complete.with(facts, null);
            }
        };
    }

    private Filing file(StepAtWork step, Quarter quarter, Input input) {
        var title = "Kompilasi data kinerja perangkat daerah " + quarter.printed();
        var bytes = recap.workbook(title, quarter);
        var name = quarter.year() + "-TW" + quarter.number() + "_Kompilasi-Data-Kinerja.xlsx";
        var upload = new Upload(name, () -> new ByteArrayInputStream(bytes));
        return step.documents().stream()
                .filter(version -> version.fileName().equals(name))
                .findFirst()
                .map(earlier -> documents.addVersion(earlier.document(), upload, input.cause()))
                .orElseGet(() -> documents.file(step.agency().id(), title, upload, input.cause()));
    }

    private static List<Quarter> quarters(List<Line> measured) {
        return measured.stream().map(Line::quarter).distinct().toList();
    }

    private static Answer refused(String field, String message) {
        return new Answer.Refused(List.of(new Finding(field, message)));
    }
}
