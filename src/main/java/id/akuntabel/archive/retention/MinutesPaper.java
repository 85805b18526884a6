package id.akuntabel.archive.retention;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// *Berita acara* of a disposal, with the list of archives and the hashes of their documents.
///
/// @param kind      `Pemusnahan`, `Penyerahan`, `Pemindahan`
/// @param numbered  `Nomor: 000.5.6/12/KOMINFO`; dots while nothing is decided
/// @param opening   first paragraph: day, basis, what was done
/// @param destroys  whether files were removed
/// @param proposer  name and position
/// @param decider   the same, or dots while nobody decided
/// @param watermark while it is only proposed, or was rejected
public record MinutesPaper(
        Letterhead letterhead,
        String kind,
        String numbered,
        String opening,
        boolean destroys,
        List<Row> rows,
        String proposer,
        String decider,
        List<Hash> hashes,
        @Nullable String watermark)
        implements Paper {

    public record Row(
            int number, String caseNumber, String title, String classification, String closed, String place) {}

    /// A version of a document.
    ///
    /// @param document title, version and name of the file
    public record Hash(String caseNumber, String document, String sha256) {}

    static MinutesPaper of(
            Letterhead letterhead,
            Agency agency,
            Disposal disposal,
            List<Disposals.Item> items,
            List<Disposals.Paper> papers) {
        var decidedBy = disposal.decidedBy();
        var number = disposal.number();
        return new MinutesPaper(
                letterhead,
                disposal.kind().printed(),
                "Nomor: " + (number == null ? "........................" : number),
                "Pada hari ini " + Wording.fullDate(day(agency, disposal)) + ", berdasarkan jadwal retensi arsip dan "
                        + disposal.reason() + ", kami yang bertanda tangan di bawah ini telah "
                        + deed(disposal.kind()) + " milik " + agency.name() + " sebagaimana daftar berikut.",
                disposal.kind() == DisposalKind.DESTRUCTION,
                IntStream.range(0, items.size())
                        .mapToObj(at -> row(at + 1, items.get(at)))
                        .toList(),
                disposal.proposedBy(),
                decidedBy == null ? "........................................" : decidedBy,
                papers.stream()
                        .map(one -> new Hash(
                                one.caseNumber(),
                                one.title() + " v" + one.version() + " (" + one.fileName() + ")",
                                one.sha256()))
                        .toList(),
                switch (disposal.state()) {
                    case PROPOSED -> "USULAN";
                    case REJECTED -> "DITOLAK";
                    case APPROVED -> null;
                });
    }

    /// Of the decision, or of the proposal while there is none.
    static LocalDate day(Agency agency, Disposal disposal) {
        var decided = disposal.decidedAt();
        return LocalDate.ofInstant(decided == null ? disposal.proposedAt() : decided, agency.zone());
    }

    private static Row row(int number, Disposals.Item item) {
        return new Row(
                number,
                item.caseNumber(),
                item.title(),
                item.classification(),
                Integer.toString(item.closed()),
                item.place());
    }

    /// What was done, in words of minutes.
    private static String deed(DisposalKind kind) {
        return switch (kind) {
            case TRANSFER -> "memindahkan arsip inaktif ke unit kearsipan";
            case HANDOVER -> "menyerahkan arsip statis ke lembaga kearsipan daerah";
            case DESTRUCTION -> "memusnahkan arsip yang habis masa simpannya dan tidak bernilai guna";
        };
    }

    /// With made-up contents.
    static MinutesPaper sample(Letterhead letterhead) {
        return new MinutesPaper(
                letterhead,
                DisposalKind.DESTRUCTION.printed(),
                "Nomor: 000.5.6/12/KOMINFO",
                "Pada hari ini Selasa, 10 Maret 2026, berdasarkan jadwal retensi arsip dan Keputusan Bupati Nomor"
                        + " 045/112/2026, kami yang bertanda tangan di bawah ini telah "
                        + deed(DisposalKind.DESTRUCTION)
                        + " milik Dinas Komunikasi dan Informatika sebagaimana daftar berikut.",
                true,
                List.of(
                        new Row(
                                1,
                                "PK-2019-0004",
                                "Pengukuran kinerja triwulan I 2019",
                                "000.8.6.3",
                                "2019",
                                "Lemari 2, boks 14"),
                        new Row(
                                2,
                                "PK-2019-0011",
                                "Pengukuran kinerja triwulan II 2019",
                                "000.8.6.3",
                                "2019",
                                "Lemari 2, boks 14")),
                "Dimas Aditya Saputra, A.Md.Kom., Staf Perencanaan",
                "Siti Rahmah, S.Sos., M.Si., Sekretaris Dinas",
                List.of(new Hash(
                        "PK-2019-0004",
                        "Dokumen pengukuran kinerja v1 (dokumen.pdf)",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                null);
    }

    @Override
    public String title() {
        return "Berita Acara " + kind + " Arsip";
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    public String heading() {
        return title().toUpperCase(Locale.ROOT);
    }

    /// Whether documents are listed with their hashes.
    public boolean hashed() {
        return !hashes.isEmpty();
    }
}
