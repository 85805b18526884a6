package id.akuntabel.measurement.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// The recap as a workbook.
public final class RecapWorkbook {

    private static final List<String> HEADING = List.of(
            "Unit",
            "Kode",
            "Indikator",
            "Satuan",
            "Target",
            "Realisasi",
            "Capaian triwulan",
            "Capaian tahun",
            "Status",
            "Keadaan");

    private static final List<Double> WIDTHS = List.of(30.0, 9.0, 48.0, 12.0, 14.0, 16.0, 16.0, 16.0, 18.0, 16.0);

    private RecapWorkbook() {}

    public static byte[] of(String title, Recap recap) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Akuntabel", "1.0")) {
            var page = workbook.newWorksheet("Rekap");
            page.value(0, 0, title);
            page.style(0, 0).bold().fontSize(13).set();
            for (var at = 0; at < HEADING.size(); at++) {
                page.value(1, at, HEADING.get(at));
                page.style(1, at).bold().fillColor("ECEFF3").set();
                page.width(at, WIDTHS.get(at));
            }
            var row = 2;
            for (var line : recap.lines()) {
                var cells = List.of(
                        line.unit(),
                        line.code(),
                        line.name(),
                        line.unitOfMeasure(),
                        line.target(),
                        line.actual(),
                        line.quarter(),
                        line.year(),
                        line.level(),
                        line.state());
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
