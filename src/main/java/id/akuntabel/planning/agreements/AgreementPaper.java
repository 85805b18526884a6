package id.akuntabel.planning.agreements;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Perjanjian Kinerja* with its annex (PermenPANRB 53/2014, lampiran I): the head of the region promises alone,
/// everyone
/// below promises to the superior. The columns of the annex are those of the level.
///
/// @param first             *pihak pertama*, who promises
/// @param second            *pihak kedua*, the superior; without a name where the head of the region promises alone
/// @param together          whether there are two parties
/// @param objectivesHeading of the annex: `Sasaran Strategis`
/// @param budgetHeading     of the annex: `Program`
/// @param date              `Tanggal 5 Januari 2026`
public record AgreementPaper(
        Letterhead letterhead,
        String year,
        String version,
        SignatureBlock first,
        SignatureBlock second,
        boolean together,
        String objectivesHeading,
        String budgetHeading,
        List<Row> rows,
        List<Budget> budget,
        boolean budgeted,
        String total,
        String date,
        State state)
        implements Paper {

    /// @param number    and objective: printed with the first indicator of the objective
    public record Row(String number, String objective, String name, String target, String unitOfMeasure) {}

    /// @param ceiling `Rp1.250.000.000`
    public record Budget(int number, String name, String ceiling, String funds) {}

    /// With made-up contents.
    static AgreementPaper sample(Letterhead letterhead) {
        return new AgreementPaper(
                letterhead,
                "2026",
                "Murni",
                new SignatureBlock(
                        "Kepala Dinas Komunikasi dan Informatika",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                new SignatureBlock("Bupati Tirtamulya", null, "H. Ahmad Fauzi, S.E.", null, null),
                true,
                "Sasaran Strategis",
                "Program",
                List.of(
                        new Row("1", "Meningkatnya kualitas layanan digital", "Indeks SPBE", "3,2", "Indeks"),
                        new Row("", "", "Persentase desa bebas blankspot", "90", "Persen")),
                List.of(new Budget(1, "2.16.03 Program Aplikasi Informatika", "Rp2.000.000.000", "APBD")),
                true,
                "Rp2.000.000.000",
                "Tanggal 5 Januari 2026",
                State.IN_FORCE);
    }

    @Override
    public String title() {
        return "Perjanjian Kinerja Tahun " + year + " " + first.heading();
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    @Override
    public @Nullable String watermark() {
        return switch (state) {
            case DRAFT, SUBMITTED, APPROVED -> "DRAF";
            case IN_FORCE -> null;
            case REPLACED -> "TIDAK BERLAKU";
        };
    }

    /// `PERJANJIAN KINERJA TAHUN 2026`, or `PERJANJIAN KINERJA PERUBAHAN TAHUN 2026`.
    public String heading() {
        return (version.equals("Murni")
                        ? "PERJANJIAN KINERJA"
                        : "PERJANJIAN KINERJA " + version.toUpperCase(java.util.Locale.ROOT))
                + " TAHUN " + year;
    }

    public boolean alone() {
        return !together;
    }

    public String opening() {
        return "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi"
                + " pada hasil, " + (together ? "kami yang" : "yang") + " bertanda tangan di bawah ini:";
    }

    public String promise() {
        return (together ? "Pihak pertama berjanji" : "Berjanji")
                + " akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai"
                + " target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.";
    }

    public String liability() {
        return "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab "
                + (together ? "pihak pertama." : "kami.");
    }

    public String supervision() {
        return "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja"
                + " dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";
    }
}
