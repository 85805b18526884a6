package id.akuntabel.signing.desk;

import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.keys.Passphrase;
import java.time.Duration;

/// With what is signed.
sealed interface Means extends AutoCloseable {

    /// A key that this installation keeps, opened.
    record Own(Opening.Opened key) implements Means {

        @Override
        public Signature.Way way() {
            return Signature.Way.CERTIFICATE;
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(1);
        }
    }

    /// BSrE holds the key.
    ///
    /// @param again send again although an earlier request was never answered
    record Bsre(String nik, Passphrase passphrase, boolean again) implements Means {

        @Override
        public Signature.Way way() {
            return Signature.Way.BSRE;
        }

        /// The service may be given two minutes.
        @Override
        public Duration longest() {
            return Duration.ofMinutes(4);
        }

        @Override
        public void close() {
            passphrase.close();
        }

        @Override
        public String toString() {
            return "Bsre";
        }
    }

    /// Nothing is signed any more, only steps are finished.
    record None() implements Means {

        @Override
        public Signature.Way way() {
            return Signature.Way.CERTIFICATE;
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(1);
        }
    }

    Signature.Way way();

    /// Longer than one document takes: so long is a node that says nothing taken for alive.
    Duration longest();

    /// Nothing secret stays behind.
    @Override
    default void close() {}
}
