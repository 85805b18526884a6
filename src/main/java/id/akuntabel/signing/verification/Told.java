package id.akuntabel.signing.verification;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Structure;
import id.akuntabel.signing.desk.Prints;
import id.akuntabel.signing.desk.Signature;
import id.akuntabel.signing.desk.SignatureStore;
import id.akuntabel.signing.keys.KeyStores;
import id.akuntabel.signing.keys.SigningKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What anybody may learn of a signature: what, who, as what, when, hash, and whether it still stands. Never the
/// content, nor the process it belongs to.
@Component
class Told {

    private final SignatureStore signatures;
    private final Documents documents;
    private final Structure structure;
    private final KeyStores keys;
    private final Prints prints;

    Told(SignatureStore signatures, Documents documents, Structure structure, KeyStores keys, Prints prints) {
        this.prints = prints;
        this.signatures = signatures;
        this.documents = documents;
        this.structure = structure;
        this.keys = keys;
    }

    /// @param agency     that keeps the document
    /// @param newer      number of the version that took its place, null while it stands
    /// @param withdrawn  when its certificate was taken back, null where it was not
    /// @param test       made with a certificate of the test authority
    record Facts(
            Signature signature,
            String title,
            String agency,
            ZoneId zone,
            @Nullable Integer newer,
            @Nullable Instant withdrawn,
            boolean test) {

        String time() {
            return Wording.fullDateTime(signature.at(), zone);
        }
    }

    Optional<Facts> byCode(String code) {
        return signatures.find(code).flatMap(this::facts);
    }

    Optional<Facts> byHash(String sha256) {
        return signatures.byHash(sha256).flatMap(this::facts);
    }

    /// A numbered print whose scan has not come back.
    Optional<VerificationPage.Known> print(String code) {
        return prints.find(code).flatMap(print -> {
            var versions = documents.versionsOf(print.document());
            var owner = documents.ownerOf(print.document()).map(structure::getAgency);
            return owner.flatMap(agency -> versions.stream()
                    .filter(version -> version.number() == print.version())
                    .findFirst()
                    .map(version -> new VerificationPage.Known(
                            title(version),
                            print.version(),
                            agency.name(),
                            "belum ada",
                            "–",
                            "Dicetak " + Wording.fullDateTime(print.at(), agency.zone()),
                            "Cetakan " + print.copy() + " untuk tanda tangan basah, " + print.pages() + " halaman",
                            version.sha256(),
                            print.code(),
                            "Belum tercatat ditandatangani",
                            false,
                            java.util.List.of(
                                    "Pindaian cetakan ini belum diunggah, jadi tanda tangannya belum tercatat."))));
        });
    }

    private Optional<Facts> facts(Signature signature) {
        var versions = documents.versionsOf(signature.document());
        var owner = documents.ownerOf(signature.document()).map(structure::getAgency);
        if (versions.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        var key = Optional.ofNullable(signature.key()).flatMap(keys::withdrawalOf);
        return Optional.of(new Facts(
                signature,
                title(versions.getFirst()),
                owner.get().name(),
                owner.get().zone(),
                newer(signature, versions.getFirst()),
                key.flatMap(KeyStores.Withdrawal::at).orElse(null),
                key.filter(found -> found.kind() == SigningKey.Kind.TEST).isPresent()));
    }

    /// A secret document keeps its title to itself.
    private String title(DocumentVersion version) {
        return documents.isSecret(version.document()) ? "Dokumen rahasia" : version.title();
    }

    /// Further signatures on the same bytes leave it standing; anything else that came after it took its place.
    private @Nullable Integer newer(Signature signature, DocumentVersion newest) {
        var further = signatures.of(signature.document()).stream()
                .filter(one -> one.version() > signature.version())
                .count();
        return newest.number() == signature.version() + further ? null : newest.number();
    }
}
