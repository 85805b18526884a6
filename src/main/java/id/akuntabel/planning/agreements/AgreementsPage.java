package id.akuntabel.planning.agreements;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.time.LocalDate;
import java.util.List;

/// The agreements of an agency in one year.
public record AgreementsPage(
        List<Agency> agencies,
        Agency agency,
        List<Integer> years,
        int year,
        List<Row> rows,
        boolean mayWrite,
        LocalDate today)
        implements Page {

    /// @param waiting for the viewer to agree
    public record Row(Agreement agreement, String promiser, String unit, String code, boolean waiting) {

        /// Who is waited for comes to the version that waits.
        public String version() {
            return waiting
                    ? agreement
                            .inTheMaking()
                            .map(making -> "?versi=" + making.number())
                            .orElse("")
                    : "";
        }
    }

    public boolean anyAgreed() {
        return rows.stream().anyMatch(row -> row.agreement().standing(today).from() != null);
    }

    @Override
    public String title() {
        return "Perjanjian Kinerja " + year;
    }
}
