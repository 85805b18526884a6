package id.akuntabel.signing.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.Optional;

/// Keys in PKCS#12, the format in which authorities hand them out.
final class Pkcs12 {

    private static final String ALIAS = "kunci";

    private Pkcs12() {}

    /// The passphrase does not open it.
    static final class WrongPassphrase extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static byte[] write(PrivateKeyEntry entry, char[] passphrase) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setEntry(ALIAS, entry, new PasswordProtection(passphrase));
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /// The first key in it, with its certificates; empty when there is none, or it is not PKCS#12 at all.
    static Optional<PrivateKeyEntry> read(byte[] bytes, char[] passphrase) throws WrongPassphrase {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), passphrase);
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)
                        && store.getEntry(alias, new PasswordProtection(passphrase)) instanceof PrivateKeyEntry entry) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            if (unreadable.getCause() instanceof UnrecoverableKeyException) {
                throw new WrongPassphrase();
            }
            return Optional.empty();
        } catch (UnrecoverableKeyException wrong) {
            throw new WrongPassphrase();
        } catch (GeneralSecurityException unknown) {
            return Optional.empty();
        }
    }
}
