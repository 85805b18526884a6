package id.akuntabel.sample.promises;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.ReadyPlans;
import id.akuntabel.sample.SampleContribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Renstra, indicators and agreements in `sample-regency/planning`. Bappeda comes first: others serve its objectives.
@Component
@Order(300)
class PlanContribution implements SampleContribution {

    private static final List<String> AGENCIES = List.of("bappeda", "kominfo", "dkp3");

    private final Structure structure;
    private final ReadyPlans plans;

    PlanContribution(Structure structure, ReadyPlans plans) {
        this.structure = structure;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "planning";
    }

    @Override
    public void contribute(Cause cause) {
        for (var code : AGENCIES) {
            plans.lay(read(code), structure.findAgency(code).orElseThrow().id(), cause);
        }
    }

    private static String read(String agency) {
        try (var file = new ClassPathResource("sample-regency/planning/" + agency + ".yaml").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
