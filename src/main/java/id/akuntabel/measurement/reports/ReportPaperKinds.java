package id.akuntabel.measurement.reports;

import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The report of a semester or a year.
@Component
class ReportPaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(new PaperKind(
                "laporan-kinerja", "Laporan kinerja semester dan tahun", PeriodPaper.class, PeriodPaper::sample));
    }
}
