package id.akuntabel.signing.keys;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.Seal;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.signing.limits.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// Opens an official's key with the passphrase. Guessing is slowed down.
@Component
public class OpenKey {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final KeyStores stores;
    private final Seal seal;
    private final Attempts attempts;
    private final Clock clock;

    OpenKey(KeyStores stores, Seal seal, Attempts attempts, Clock clock) {
        this.stores = stores;
        this.seal = seal;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Opening open(OfficialId official, Passphrase passphrase) {
        var found = stores.of(official);
        if (found.isEmpty()) {
            return new Opening.Refused(
                    "Anda belum mempunyai sertifikat. Buat sertifikat uji atau unggah sertifikat Anda di Sertifikat saya.");
        }
        var key = found.get();
        if (!key.validAt(clock.instant())) {
            return new Opening.Refused("Sertifikat Anda berlaku sampai "
                    + Wording.date(LocalDate.ofInstant(key.notAfter(), ZoneOffset.UTC))
                    + " dan sudah tidak dapat dipakai. Ganti sertifikatnya di Sertifikat saya.");
        }
        if (passphrase.empty()) {
            return new Opening.Refused("Frasa sandi belum diisi. Ketik frasa sandi sertifikat Anda.");
        }
        var what = "frasa:" + official;
        if (!attempts.take(what, MOST, WITHIN)) {
            return new Opening.Refused(
                    "Terlalu banyak frasa sandi yang tidak cocok. Demi keamanan kunci Anda, coba lagi 15 menit lagi.");
        }
        var store = seal.open(key.id(), stores.sealed(key.id()));
        if (store.isEmpty()) {
            return new Opening.Refused(
                    "Kunci Anda tidak dapat dibuka karena kunci penyegel instalasi ini sudah berbeda. Hubungi admin untuk"
                            + " memulihkan secret.key dari cadangan, atau ganti sertifikat Anda.");
        }
        try {
            var entry = Pkcs12.read(store.get(), passphrase.letters()).orElseThrow();
            attempts.forgive(what);
            return new Opening.Opened(key.id(), entry, key.test());
        } catch (Pkcs12.WrongPassphrase wrong) {
            return new Opening.Refused(
                    "Frasa sandi tidak cocok, jadi tidak ada yang ditandatangani. Ketik lagi; huruf besar dan kecil berbeda.");
        }
    }
}
