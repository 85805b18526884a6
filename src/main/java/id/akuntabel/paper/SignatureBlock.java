package id.akuntabel.paper;

import org.jspecify.annotations.Nullable;

/// Who signs: printed with the title in full, `Plt.` or `Plh.` before it where the signer acts for another.
///
/// @param title    of the position: `Kepala Dinas Komunikasi dan Informatika`
/// @param capacity `Plt.`, `Plh.`, or null for the definitive holder
/// @param rank     *pangkat*, or null
/// @param nip      printed in groups `19840518 201101 1 014`, or null
public record SignatureBlock(
        String title,
        @Nullable String capacity,
        @Nullable String name,
        @Nullable String rank,
        @Nullable String nip) {

    /// The title as it stands above the signature.
    public String heading() {
        return capacity == null || title.startsWith(capacity) ? title : capacity + " " + title;
    }

    /// `NIP. 19840518 201101 1 014`; dots as long as nobody holds the office; empty for those who have none (a regent).
    public String nipLine() {
        if (nip == null) {
            return name == null ? "NIP. ......................................" : "";
        }
        return "NIP. " + groupedNip();
    }

    /// The NIP in its groups: birth date, start of service, sex, number.
    public @Nullable String groupedNip() {
        if (nip == null) {
            return null;
        }
        var digits = nip.replaceAll("\\D", "");
        return digits.length() == 18
                ? digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                        + digits.substring(15)
                : nip;
    }
}
