package id.akuntabel.measurement.document;

import id.akuntabel.measurement.correction.CorrectionPaper;
import id.akuntabel.measurement.exchange.FormPaper;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of a quarter.
@Component
class MeasurementPaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(
                new PaperKind(
                        "dokumen-pengukuran",
                        "Dokumen pengukuran kinerja",
                        MeasurementPaper.class,
                        MeasurementPaper::sample),
                new PaperKind(
                        "berita-acara-verifikasi",
                        "Berita acara verifikasi data kinerja",
                        VerificationPaper.class,
                        VerificationPaper::sample),
                new PaperKind(
                        "rencana-aksi-perbaikan",
                        "Rencana aksi perbaikan",
                        CorrectionPaper.class,
                        CorrectionPaper::sample),
                new PaperKind("formulir-pengukuran", "Formulir realisasi kinerja", FormPaper.class, FormPaper::sample));
    }
}
