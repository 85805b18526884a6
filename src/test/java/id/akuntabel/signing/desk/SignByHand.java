package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.keys.KeyStores;
import id.akuntabel.signing.keys.OpenKey;
import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.keys.Passphrase;
import id.akuntabel.signing.keys.ReplaceKey;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final ChooseMeans chooseMeans;
    private final Batches batches;
    private final SignDocument signDocument;
    private final JdbcClient jdbc;

    SignByHand(
            SigningDesk desk,
            SignBatch batch,
            SignatureStore signatures,
            KeyStores keys,
            ReplaceKey replaceKey,
            OpenKey openKey,
            ChooseMeans chooseMeans,
            Batches batches,
            SignDocument signDocument,
            JdbcClient jdbc) {
        this.signDocument = signDocument;
        this.jdbc = jdbc;
        this.chooseMeans = chooseMeans;
        this.batches = batches;
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
            batch.start(official, wanted, new Means.Own(opened(official)), "https://akuntabel.contoh.go.id")
                    .ended()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /// What waits for this official in a process, as the form of the desk names it.
    public List<String> keys(CurrentOfficial official, String number) {
        return desk.signatures(official).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .map(Wanted::key)
                .toList();
    }

    /// Through the service that is set.
    ///
    /// @return what the desk says of it
    public String throughBsre(CurrentOfficial official, String number, String passphrase, boolean again) {
        return switch (chooseMeans.there(official, passphrase, "", again)) {
            case ChooseMeans.Choice.Refused(var _, var message) -> message;
            case ChooseMeans.Choice.Chosen(var means) -> {
                var wanted = desk.signatures(official).stream()
                        .filter(one -> one.lying().step().caseNumber().equals(number))
                        .toList();
                var started = batch.start(official, wanted, means, "https://akuntabel.contoh.go.id");
                try {
                    started.ended().get();
                } catch (InterruptedException | ExecutionException e) {
                    throw new AssertionError(e);
                }
                yield java.util.Objects.requireNonNull(
                        batches.items(started.id()).getFirst().message());
            }
        };
    }

    /// Everything that waits for this official, one after the other; each is told when it is signed for good.
    public void oneByOne(CurrentOfficial official, Consumer<String> told) {
        var means = new Means.Own(opened(official));
        for (var wanted : desk.signatures(official)) {
            if (signDocument.sign(wanted.key(), official, means, "https://akuntabel.contoh.go.id")
                    instanceof SignDocument.Outcome.Signed(var code)) {
                told.accept(code);
            }
        }
    }

    /// Everything that waits for this official, as one batch.
    ///
    /// @return milliseconds of each document, from finding it to the step that goes on
    public List<Double> batch(CurrentOfficial official, int most) {
        var wanted = desk.signatures(official).stream().limit(most).toList();
        try {
            var started =
                    batch.start(official, wanted, new Means.Own(opened(official)), "https://akuntabel.contoh.go.id");
            started.ended().get();
            return jdbc.sql("select micros from signing.batch_item where batch = :batch and state = 'SIGNED'")
                    .param("batch", started.id())
                    .query((row, at) -> row.getLong("micros") / 1000.0)
                    .list();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /// The official's own key.
    public PrivateKeyEntry entry(CurrentOfficial official) {
        return opened(official).entry();
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
