package id.akuntabel.sample.procedures;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Structure;
import id.akuntabel.sample.SampleContribution;
import id.akuntabel.sop.ReadyEditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The SOPs in `sample-regency/sop`, ratified by whoever acts at the head of their agency, and in force. Those that
/// others run come first.
@Component
@Order(200)
class SopContribution implements SampleContribution {

    private record Sop(String agency, String family) {}

    private static final List<Sop> SOPS = List.of(
            new Sop("bagorg", "rapat"),
            new Sop("bagorg", "penyampaian-data-opd"),
            new Sop("bagorg", "pengumpulan-data-kabupaten"),
            new Sop("bagorg", "unit-tidak-menyampaikan"),
            new Sop("bagorg", "data-keliru"),
            new Sop("kominfo", "pengukuran-kinerja-kominfo"),
            new Sop("bappeda", "pengukuran-kinerja-bappeda"),
            new Sop("dkp3", "pengumpulan-data-triwulan"),
            new Sop("dkp3", "pengumpulan-data-semester"),
            new Sop("dkp3", "pengumpulan-data-tahunan"));

    private final Structure structure;
    private final ReadyEditions editions;

    SopContribution(Structure structure, ReadyEditions editions) {
        this.structure = structure;
        this.editions = editions;
    }

    @Override
    public String name() {
        return "sop";
    }

    @Override
    public void contribute(Cause cause) {
        for (var sop : SOPS) {
            var agency = structure.findAgency(sop.agency()).orElseThrow();
            editions.enact(read(sop.family()), agency.id(), cause);
        }
    }

    private static String read(String family) {
        try (var file = new ClassPathResource("sample-regency/sop/" + family + ".yaml").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
