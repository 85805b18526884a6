package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.keys.KeyStores;
import id.akuntabel.signing.keys.OpenKey;
import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.keys.Passphrase;
import id.akuntabel.signing.keys.ReplaceKey;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;

/// Signs as the desk does, without its page.
@Component
public class SignByHand {

    public static final String PASSPHRASE = "frasa sandi rahasia";

    private final SigningDesk desk;
    private final SignBatch batch;
    private final SignatureStore signatures;
    private final KeyStores keys;
    private final ReplaceKey replaceKey;
    private final OpenKey openKey;

    SignByHand(
            SigningDesk desk,
            SignBatch batch,
            SignatureStore signatures,
            KeyStores keys,
            ReplaceKey replaceKey,
            OpenKey openKey) {
        this.desk = desk;
        this.batch = batch;
        this.signatures = signatures;
        this.keys = keys;
        this.replaceKey = replaceKey;
        this.openKey = openKey;
    }

    /// Everything that waits for this official in a process.
    public void all(CurrentOfficial official, String number) {
        var wanted = desk.signatures(official).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .toList();
        try {
            batch.start(official, wanted, opened(official), "https://akuntabel.contoh.go.id")
                    .ended()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public Signature on(DocumentId document) {
        return signatures.of(document).getLast();
    }

    Opening.Opened opened(CurrentOfficial official) {
        try (var passphrase = new Passphrase(PASSPHRASE)) {
            if (keys.of(official.official().id()).isEmpty()) {
                replaceKey.byTestAuthority(official, passphrase, passphrase);
            }
            return (Opening.Opened) openKey.open(official.official().id(), passphrase);
        }
    }
}
