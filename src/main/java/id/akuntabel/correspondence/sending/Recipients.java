package id.akuntabel.correspondence.sending;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import org.springframework.stereotype.Component;

/// How letters address the heads of agencies.
@Component
class Recipients {

    private final Structure structure;

    Recipients(Structure structure) {
        this.structure = structure;
    }

    /// `Kepala Dinas Perhubungan`, `Inspektur, Inspektorat Daerah`.
    String head(Agency agency) {
        var title = structure
                .findPosition(agency.id(), "kepala")
                .map(position -> position.title())
                .orElse("Kepala");
        return title.startsWith("Kepala") ? "Kepala " + agency.name() : title + ", " + agency.name();
    }
}
