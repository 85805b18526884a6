package id.akuntabel.measurement.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// What quarters add up to, as a workbook: material of the report.
final class ReportWorkbook {

    private ReportWorkbook() {}

    static byte[] of(String title, Figures figures) {
        var span = figures.span();
        var heading = new ArrayList<>(List.of("Unit", "Kode", "Indikator", "Satuan", "Target tahun", "Target periode"));
        span.parts().forEach(part -> heading.add(part.label()));
        heading.addAll(List.of("Realisasi periode", "Capaian periode", "Capaian tahun", "Status", "Cara"));
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Akuntabel", "1.0")) {
            var page = workbook.newWorksheet("Himpunan");
            page.value(0, 0, title);
            page.style(0, 0).bold().fontSize(13).set();
            for (var at = 0; at < heading.size(); at++) {
                page.value(1, at, heading.get(at));
                page.style(1, at).bold().fillColor("ECEFF3").set();
                page.width(at, at == 2 ? 48 : 16);
            }
            var row = 2;
            for (var line : figures.lines()) {
                var agreed = line.item().agreed();
                var target = line.target(span);
                var cells = new ArrayList<>(List.of(
                        line.unit(),
                        agreed.code(),
                        agreed.name(),
                        agreed.unitOfMeasure(),
                        agreed.yearTarget().raw(),
                        target == null ? "–" : target.raw()));
                span.parts().forEach(part -> cells.add(line.printed(part.quarters())));
                cells.addAll(List.of(
                        line.printed(span.quarters()),
                        line.words(line.ofPeriod(span)),
                        line.words(line.ofYear(span)),
                        line.level(span),
                        line.how(span)));
                for (var at = 0; at < cells.size(); at++) {
                    page.value(row, at, cells.get(at));
                }
                row++;
            }
            page.freezePane(0, 2);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
