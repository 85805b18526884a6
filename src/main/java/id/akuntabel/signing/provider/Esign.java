package id.akuntabel.signing.provider;

import id.akuntabel.signing.keys.Passphrase;
import id.akuntabel.signing.pades.Place;
import java.util.List;

/// A service that signs with keys it holds itself. Called outside of every transaction.
public interface Esign {

    /// Whether the office has said where it is.
    boolean ready();

    /// Asks whether the certificate of a person can be used.
    Standing standing(String nik);

    Answer sign(Order order, Passphrase passphrase);

    /// @param qr   picture of the visible block, PNG
    /// @param link what the QR code says
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Order(String nik, byte[] pdf, Place place, byte[] qr, String link, String reason) {}

    sealed interface Standing {

        record Issued() implements Standing {}

        /// @param status as the service says it
        record NotUsable(String status) implements Standing {}

        record Unknown(String message) implements Standing {}
    }

    sealed interface Answer {

        @SuppressWarnings("ArrayRecordComponent") // carried, never compared
        record Signed(byte[] pdf) implements Answer {
            @Override
            public String toString() {
                return "Signed " + pdf.length + " bytes";
            }
        }

        /// Certainly not signed; what happened, why, what to do.
        record Refused(String message, Why why) implements Answer {}

        /// The service did not answer, and may have signed all the same.
        record Unanswered(String message) implements Answer {}
    }

    enum Why {
        PASSPHRASE,
        CERTIFICATE,
        DOWN,
        OTHER;

        static final List<String> OF_PASSPHRASE = List.of("passphrase", "frasa");
        static final List<String> OF_CERTIFICATE = List.of(
                "expired", "kedaluwarsa", "kadaluarsa", "not issue", "belum aktif", "certificate", "sertifikat");
    }
}
