package id.akuntabel.signing.desk;

import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.keys.Passphrase;

/// With what is signed.
sealed interface Means extends AutoCloseable {

    /// A key that this installation keeps, opened.
    record Own(Opening.Opened key) implements Means {}

    /// BSrE holds the key.
    ///
    /// @param again send again although an earlier request was never answered
    record Bsre(String nik, Passphrase passphrase, boolean again) implements Means {

        @Override
        public void close() {
            passphrase.close();
        }

        @Override
        public String toString() {
            return "Bsre";
        }
    }

    /// Nothing secret stays behind.
    @Override
    default void close() {}
}
