package id.akuntabel.measurement.verification;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of all agencies in a quarter: material of the regency's own report.
@Component
public class RegencyRecap {

    private static final List<String> SUMMARY =
            List.of("No", "Perangkat daerah", "Indikator", "Unit terverifikasi", "Unit", "Rata-rata capaian");
    private static final List<String> HEADING = List.of(
            "Perangkat daerah",
            "Unit",
            "Kode",
            "Indikator",
            "Satuan",
            "Target",
            "Realisasi",
            "Capaian triwulan",
            "Capaian tahun",
            "Status");

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final RecapRows recaps;
    private final Structure structure;

    RegencyRecap(JdbcClient jdbc, Rounds rounds, RecapRows recaps, Structure structure) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.recaps = recaps;
        this.structure = structure;
    }

    /// @param verified units whose figures count
    public record Line(AgencyId agency, Quarter quarter, int verified, int units) {}

    /// Every agency and quarter that is measured, the newest quarter first. One statement.
    public List<Line> measured() {
        return jdbc.sql("""
                select r.agency, r.year, r.quarter, count(s.id) as units,
                       count(s.id) filter (where s.state in ('verified', 'approved', 'locked')) as verified
                from measurement.round r join measurement.sheet s on s.round = r.id
                group by r.agency, r.year, r.quarter order by r.year desc, r.quarter desc, r.agency
                """)
                .query((row, index) -> new Line(
                        new AgencyId(row.getObject("agency", UUID.class)),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getInt("verified"),
                        row.getInt("units")))
                .list();
    }

    /// A page that sums up, one row an agency, and a page with every indicator. Only verified figures are in it.
    public byte[] workbook(String title, Quarter quarter) {
        var agencies = structure.listAgencies();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Akuntabel", "1.0")) {
            var summary = workbook.newWorksheet("Ringkasan");
            var all = workbook.newWorksheet("Indikator");
            summary.value(0, 0, title);
            summary.style(0, 0).bold().fontSize(13).set();
            for (var at = 0; at < SUMMARY.size(); at++) {
                summary.value(1, at, SUMMARY.get(at));
                summary.style(1, at).bold().fillColor("ECEFF3").set();
                summary.width(at, at == 1 ? 60 : 18);
            }
            for (var at = 0; at < HEADING.size(); at++) {
                all.value(0, at, HEADING.get(at));
                all.style(0, at).bold().fillColor("ECEFF3").set();
                all.width(at, at == 3 ? 48 : 18);
            }
            var row = 2;
            var line = 1;
            for (var agency : agencies) {
                summary.value(row, 0, row - 1);
                summary.value(row, 1, agency.name());
                line = add(agency, quarter, summary, row, all, line);
                row++;
            }
            summary.freezePane(0, 2);
            all.freezePane(0, 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /// @return the next free row of the second page
    private int add(
            Agency agency,
            Quarter quarter,
            org.dhatim.fastexcel.Worksheet summary,
            int row,
            org.dhatim.fastexcel.Worksheet all,
            int line) {
        var round = rounds.find(agency.id(), quarter);
        if (round.isEmpty()) {
            summary.value(row, 5, "tidak diukur di sistem");
            return line;
        }
        var recap = recaps.of(round.get());
        var units = recap.lines().stream().map(Recap.Line::sheet).distinct().count();
        var verified = recap.lines().stream()
                .filter(Recap.Line::counted)
                .map(Recap.Line::sheet)
                .distinct()
                .count();
        summary.value(row, 2, recap.lines().size());
        summary.value(row, 3, verified);
        summary.value(row, 4, units);
        summary.value(row, 5, recap.printedMean());
        var next = line;
        for (var one : recap.lines()) {
            var cells = List.of(
                    agency.shortName(),
                    one.unit(),
                    one.code(),
                    one.name(),
                    one.unitOfMeasure(),
                    one.target(),
                    one.actual(),
                    one.quarter(),
                    one.year(),
                    one.level());
            for (var at = 0; at < cells.size(); at++) {
                all.value(next, at, cells.get(at));
            }
            next++;
        }
        return next;
    }
}
