package id.akuntabel.archive.retention;

import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of the archive.
@Component
class ArchivePaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(new PaperKind(
                "berita-acara-arsip",
                "Berita acara pemindahan, penyerahan, dan pemusnahan arsip",
                MinutesPaper.class,
                MinutesPaper::sample));
    }
}
