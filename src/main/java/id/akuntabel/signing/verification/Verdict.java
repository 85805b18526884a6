package id.akuntabel.signing.verification;

import id.akuntabel.signing.pades.Found;

/// What a signature in a PDF comes to, in officials' words. Green only where nothing is left to be asked.
///
/// @param brief    of a few words, for the mark
/// @param sentence what it means for whoever holds the file
public record Verdict(Weight weight, String brief, String sentence) {

    public enum Weight {
        GOOD("cip-baik"),
        DOUBTFUL("cip-awas"),
        BAD("cip-buruk");

        private final String style;

        Weight(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /// @param test made with a certificate of a test authority
    static Verdict of(Found found, boolean test) {
        if (!found.intact()) {
            return new Verdict(
                    Weight.BAD,
                    "jangan dipakai",
                    "Berkas ini bukan lagi yang ditandatangani. Minta berkas aslinya kepada penanda tangan.");
        }
        if (found.changed()) {
            return new Verdict(
                    Weight.BAD,
                    "diubah sesudahnya",
                    "Ada yang ditambahkan sesudah ditandatangani, dan penanda tangan tidak menandatangani tambahan itu. Minta"
                            + " berkas aslinya.");
        }
        if (test) {
            return new Verdict(
                    Weight.DOUBTFUL,
                    "tanda tangan percobaan",
                    "Isinya utuh, tetapi dibuat dengan sertifikat uji: tanda tangan ini tanpa kekuatan hukum dan tidak boleh"
                            + " dipakai sebagai dokumen dinas.");
        }
        var revoked = found.revokedAt();
        if (!found.inTime() || (revoked != null && !revoked.isAfter(found.at()))) {
            return new Verdict(
                    Weight.BAD,
                    "sertifikat tidak berlaku",
                    "Isinya utuh, tetapi sertifikatnya tidak berlaku ketika dipakai. Tanyakan kepada penanda tangan.");
        }
        if (!found.trusted()) {
            return new Verdict(
                    Weight.DOUBTFUL,
                    "penerbit belum dikenal",
                    "Isinya utuh. Siapa penanda tangannya hanya sepasti penerbit sertifikatnya, yang belum dikenal di sini.");
        }
        return found.passed()
                ? new Verdict(
                        Weight.GOOD,
                        "sah menurut pemeriksaan",
                        "Isinya utuh, penanda tangannya dikenal dari penerbit tepercaya, dan sertifikatnya berlaku.")
                : new Verdict(
                        Weight.DOUBTFUL,
                        "belum dapat dipastikan",
                        "Isinya utuh dan penerbitnya tepercaya, tetapi tidak semua dapat diperiksa di sini. Bila penting, minta"
                                + " kepastian kepada penanda tangan.");
    }
}
