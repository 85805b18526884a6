package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.dispositions.SheetPaper;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of letters.
@Component
class LetterPaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(
                new PaperKind("surat-dinas", "Surat dinas", LetterPaper.class, LetterPaper::sample),
                new PaperKind("surat-pengantar", "Surat pengantar", CoverPaper.class, CoverPaper::sample),
                new PaperKind("surat-tugas", "Surat tugas", AssignmentPaper.class, AssignmentPaper::sample),
                new PaperKind("tanda-terima", "Tanda terima", HandoverPaper.class, HandoverPaper::sample),
                new PaperKind("naskah-proses", "Laporan, usulan, dan berita acara", NotePaper.class, NotePaper::sample),
                new PaperKind("lembar-disposisi", "Lembar disposisi", SheetPaper.class, SheetPaper::sample));
    }
}
