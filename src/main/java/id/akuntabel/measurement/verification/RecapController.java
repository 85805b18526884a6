package id.akuntabel.measurement.verification;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.measurement.rounds.Access.Place;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The recap of an agency's quarter.
@Controller
class RecapController {

    private static final String ROUND = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final RecapRows rows;
    private final Outdated outdated;

    RecapController(RecapRows rows, Outdated outdated) {
        this.rows = rows;
        this.outdated = outdated;
    }

    @GetMapping(ROUND + "/rekap")
    RecapPage show(Place place) {
        return new RecapPage(
                place,
                rows.of(place.round()),
                outdated.sheetsOf(place.round().id()),
                outdated.recapsOf(place.round().id()));
    }

    @GetMapping(ROUND + "/rekap.csv")
    ResponseEntity<byte[]> download(Place place) {
        var table = new CsvTable(
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
        for (var line : rows.of(place.round()).lines()) {
            table.row(
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
        }
        var name = ContentDisposition.attachment()
                .filename("%d-%s_%s_Rekap-Kinerja.csv"
                        .formatted(
                                place.round().quarter().year(),
                                place.round().period().toUpperCase(java.util.Locale.ROOT),
                                place.agency().code()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(table.text().getBytes(StandardCharsets.UTF_8));
    }
}
