package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.workflow.StepDesk;
import id.akuntabel.workflow.StepDesk.Lying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What waits for an official's signature or initials, over all processes.
@Component
class SigningDesk {

    private final StepDesk desk;
    private final DocumentsOfStep documents;

    SigningDesk(StepDesk desk, DocumentsOfStep documents) {
        this.desk = desk;
        this.documents = documents;
    }

    List<Wanted> signatures(CurrentOfficial official) {
        return desk.of(official, List.of(DocumentsOfStep.SIGN)).stream()
                .flatMap(lying -> signaturesOf(lying, official).stream())
                .toList();
    }

    /// Steps of their own, and chains of initials before the signatures of others, whose turn has come.
    List<Wanted> initials(CurrentOfficial official) {
        var wanted = new ArrayList<Wanted>();
        var agencies = official.holdings().stream()
                .map(holding -> holding.position().agency())
                .collect(Collectors.toSet());
        for (var lying : desk.in(agencies, List.of(DocumentsOfStep.SIGN))) {
            if (lying.step().definition().options().containsKey("paraf")) {
                wanted.addAll(chainOf(lying, official));
            }
        }
        return wanted;
    }

    /// What waits under this key of a form; empty when it waits no more, or never did for this official.
    Optional<Wanted> find(CurrentOfficial official, String key, Wanted.Kind kind) {
        var parts = key.split(":", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return desk
                .find(Long.parseLong(parts[0]))
                .map(lying -> kind == Wanted.Kind.SIGNATURE ? signaturesOf(lying, official) : chainOf(lying, official))
                .orElse(List.of())
                .stream()
                .filter(wanted -> wanted.key().equals(key))
                .findFirst();
    }

    private List<Wanted> signaturesOf(Lying lying, CurrentOfficial official) {
        return lying.step().definition().action().equals(DocumentsOfStep.SIGN)
                ? lying.actor(official).map(actor -> signatures(lying, actor)).orElse(List.of())
                : List.of();
    }

    private List<Wanted> chainOf(Lying lying, CurrentOfficial official) {
        var signer = lying.doers().isEmpty() ? null : lying.doers().getFirst();
        if (signer == null) {
            return List.of();
        }
        var wanted = new ArrayList<Wanted>();
        for (var version : documents.of(lying.step(), signer).toSign()) {
            var chain = documents.chain(lying.step(), version, signer);
            var returned = chain.stream().anyMatch(link -> {
                var said = link.said();
                return said != null && said.returned();
            });
            chain.stream()
                    .filter(link -> link.said() == null)
                    .findFirst()
                    .filter(link -> !returned)
                    .flatMap(link -> official.as(link.position()))
                    .ifPresent(holding -> wanted.add(new Wanted(lying, version, holding, Wanted.Kind.INITIALS, chain)));
        }
        return wanted;
    }

    private List<Wanted> signatures(Lying lying, Holding actor) {
        return documents.of(lying.step(), actor.position().id()).toSign().stream()
                .map(version -> wanted(lying, actor, version))
                .toList();
    }

    private Wanted wanted(Lying lying, Holding actor, DocumentVersion version) {
        return new Wanted(
                lying,
                version,
                actor,
                Wanted.Kind.SIGNATURE,
                documents.chain(lying.step(), version, actor.position().id()));
    }
}
