package id.akuntabel.signing.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.signing.keys.OpenKey;
import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.keys.Passphrase;
import id.akuntabel.signing.provider.Esign;
import id.akuntabel.signing.provider.ServiceSettings;
import org.springframework.stereotype.Component;

/// With what an official signs: the key kept here, or the one that BSrE keeps. Whatever can be known before is asked
/// before, so that a batch does not fail a hundred times.
@Component
class ChooseMeans {

    private final OpenKey openKey;
    private final Esign esign;
    private final ServiceSettings settings;

    ChooseMeans(OpenKey openKey, Esign esign, ServiceSettings settings) {
        this.openKey = openKey;
        this.esign = esign;
        this.settings = settings;
    }

    sealed interface Choice {

        record Chosen(Means means) implements Choice {}

        record Refused(String field, String message) implements Choice {}
    }

    /// Whether the office has a service.
    boolean offersBsre() {
        return esign.ready();
    }

    /// Whether the service knows the official by a number that is known here.
    boolean knows(OfficialId official) {
        return settings.nikOf(official).isPresent();
    }

    Choice here(CurrentOfficial official, String typed) {
        try (var passphrase = new Passphrase(typed)) {
            return switch (openKey.open(official.official().id(), passphrase)) {
                case Opening.Refused(var message) -> new Choice.Refused("sandi", message);
                case Opening.Opened opened -> new Choice.Chosen(new Means.Own(opened));
            };
        }
    }

    /// @param typedNik empty where it is known
    /// @param again    send again what was never answered
    Choice there(CurrentOfficial official, String typed, String typedNik, boolean again) {
        var id = official.official().id();
        var nik = typedNik.replaceAll("\\s", "");
        if (!nik.isEmpty() && !nik.matches("\\d{16}")) {
            return new Choice.Refused("nik", "NIK terdiri atas 16 angka. Periksa lagi pada KTP Anda.");
        }
        if (!nik.isEmpty()) {
            settings.nik(id, nik);
        }
        var known = settings.nikOf(id);
        if (known.isEmpty()) {
            return new Choice.Refused("nik", "NIK belum diisi. BSrE mengenali sertifikat Anda dari NIK.");
        }
        if (typed.isEmpty()) {
            return new Choice.Refused("sandi", "Frasa sandi belum diisi. Ketik frasa sandi sertifikat BSrE Anda.");
        }
        return switch (esign.standing(known.get())) {
            case Esign.Standing.NotUsable(var status) ->
                new Choice.Refused(
                        "sandi",
                        "Sertifikat BSrE Anda belum dapat dipakai (keadaannya: " + status
                                + "). Hubungi Diskominfo, atau pakai tanda tangan basah.");
            case Esign.Standing.Issued _, Esign.Standing.Unknown _ ->
                new Choice.Chosen(new Means.Bsre(known.get(), new Passphrase(typed), again));
        };
    }
}
