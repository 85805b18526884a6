package id.akuntabel.planning.agreements;

import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of an agreement.
@Component
class AgreementPaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(
                new PaperKind(
                        "perjanjian-kinerja",
                        "Perjanjian Kinerja dengan lampiran",
                        AgreementPaper.class,
                        AgreementPaper::sample),
                new PaperKind("rencana-aksi", "Rencana aksi", ActionPlanPaper.class, ActionPlanPaper::sample));
    }
}
