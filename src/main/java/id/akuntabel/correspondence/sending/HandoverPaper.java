package id.akuntabel.correspondence.sending;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.ArrayList;
import java.util.List;

/// *Tanda terima*: what was handed over by whom, and who received it. Printed when it is handed over, and once more
/// when
/// it was received in the system; whoever receives on paper signs on the first.
///
/// @param subject  what the process is about
/// @param giver    `Siti Rahmah, Kepala Bidang Perikanan`
/// @param givenAt  day and hour in words
/// @param means    how it was handed over, or empty
/// @param rows     what
/// @param remark   of the giver, or empty
public record HandoverPaper(
        Letterhead letterhead,
        String caseNumber,
        String subject,
        String giver,
        String givenAt,
        String means,
        List<Thing> rows,
        String remark,
        List<Receipt> receipts)
        implements Paper {

    /// Handed over.
    public record Thing(int number, String what) {}

    /// @param recipient as addressed
    /// @param received  `1 Oktober 2026`, or empty as long as it was not
    /// @param receiver  name, or empty
    /// @param remark    of the receiver
    public record Receipt(int number, String recipient, String received, String receiver, String remark) {

        /// That nobody has to sign for it any more, or empty.
        public String inSystem() {
            return received.isEmpty() ? "" : "diterima dalam sistem";
        }

        /// All that is to be said of it: `Diterima lengkap, diterima dalam sistem`.
        public String note() {
            return remark.isEmpty() || received.isEmpty() ? remark + inSystem() : remark + ", " + inSystem();
        }
    }

    /// Not received yet.
    static List<Receipt> open(List<String> recipients) {
        return receipts(recipients, "", "", "");
    }

    static List<Receipt> receipts(List<String> recipients, String received, String receiver, String remark) {
        var receipts = new ArrayList<Receipt>();
        for (var recipient : recipients) {
            receipts.add(new Receipt(receipts.size() + 1, recipient, received, receiver, remark));
        }
        return List.copyOf(receipts);
    }

    static List<Thing> things(List<String> names) {
        var things = new ArrayList<Thing>();
        for (var name : names) {
            things.add(new Thing(things.size() + 1, name));
        }
        return List.copyOf(things);
    }

    /// With made-up contents.
    public static HandoverPaper sample(Letterhead letterhead) {
        return new HandoverPaper(
                letterhead,
                "PK-2026-0042",
                "Pengumpulan data kinerja triwulan III 2026",
                "Siti Rahmah, S.Sos., M.Si., Sekretaris",
                "Senin, 12 Oktober 2026, 09.15 WITA",
                "Langsung",
                things(List.of("Dokumen pengukuran kinerja triwulan III 2026, v2", "Bundel data dukung IK-05")),
                "Data dukung IK-07 menyusul.",
                List.of(
                        new Receipt(
                                1,
                                "Kepala Bagian Organisasi",
                                "12 Oktober 2026",
                                "Ir. Bambang Prakoso",
                                "Diterima lengkap"),
                        new Receipt(2, "Kepala Bappeda", "", "", "")));
    }

    @Override
    public String title() {
        return "Tanda Terima – " + (rows.isEmpty() ? subject : rows.getFirst().what());
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    /// Whether it is known how it was handed over.
    public boolean sent() {
        return !means.isEmpty();
    }

    /// Whether the giver remarked something.
    public boolean remarked() {
        return !remark.isEmpty();
    }
}
