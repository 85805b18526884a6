package id.akuntabel.planning.agreements;

import id.akuntabel.audit.History;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.goals.PlanVersions;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One version of an agreement, as its annex prints it.
///
/// @param tab      `lampiran`, `rencana-aksi` or `riwayat`
/// @param rest     the Renstra that it rests on; null for a draft
/// @param parties  first and second
/// @param may      what the viewer can do now
/// @param typed    what came back with the findings, by field
/// @param findings by field
public record AgreementPage(
        Agency agency,
        Agreement agreement,
        Version version,
        Contents contents,
        PlanVersions.@Nullable Rest rest,
        Position promiser,
        List<Party> parties,
        List<String> warnings,
        May may,
        String tab,
        History history,
        LocalDate today,
        Map<String, String> typed,
        Map<String, String> findings)
        implements Page {

    /// @param role   `Pihak Pertama`
    /// @param title  as signed: `Plt. Kepala Dinas`
    /// @param name   who signed, or would sign today; empty = nobody
    /// @param signed day of the consent, printed; empty = not yet
    public record Party(String role, String title, String name, String signed) {}

    /// @param agreeAs codes of positions in which the viewer can agree: `pertama`, `kedua`
    public record May(boolean write, List<String> agreeAs, boolean sendBack) {}

    @Override
    public String title() {
        return "Perjanjian Kinerja " + promiser.title();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// What stands in a field of a form that was refused.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String here() {
        return "/perencanaan/perjanjian/" + agreement.year() + "/" + agency.code() + "/" + promiser.code();
    }

    public String thisVersion() {
        return here() + "?versi=" + version.number();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(
                "Perjanjian Kinerja " + agreement.year(),
                "/perencanaan/perjanjian?tahun=" + agreement.year() + "&opd=" + agency.code()));
    }

    public List<Tab> tabs() {
        return List.of(
                Tab.of("Lampiran", thisVersion(), tab.equals("lampiran")),
                Tab.of("Rencana aksi", thisVersion() + "&tab=rencana-aksi", tab.equals("rencana-aksi")),
                Tab.of("Riwayat", thisVersion() + "&tab=riwayat", tab.equals("riwayat")));
    }

    /// Whether the line begins another objective than the one before: the annex prints it once.
    public boolean begins(int line) {
        return line == 0
                || contents.lines().get(line).objectiveId()
                        != contents.lines().get(line - 1).objectiveId();
    }

    public int objectiveNumber(int line) {
        return (int) IntStream.rangeClosed(0, line).filter(this::begins).count();
    }

    /// Shares in words: `IKU-1 60%, IKU-2 40%`.
    public String shares(Agreement.BudgetLine budget) {
        return contents.lines().stream()
                .filter(line -> budget.shares().containsKey(line.id()))
                .map(line -> line.code() + " "
                        + NumberText.exact(budget.shares().getOrDefault(line.id(), BigDecimal.ZERO)) + "%")
                .collect(Collectors.joining(", "));
    }
}
