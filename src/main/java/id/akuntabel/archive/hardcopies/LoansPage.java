package id.akuntabel.archive.hardcopies;

import id.akuntabel.archive.holdings.ArchiveTabs;
import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The register of loans.
public record LoansPage(List<Loans.Loan> loans, LocalDate today, Function<Instant, String> day) implements Page {

    @Override
    public String title() {
        return "Pinjaman arsip";
    }

    public List<Tab> tabs() {
        return ArchiveTabs.at("/arsip/pinjaman");
    }

    public boolean overdue(Loans.Loan loan) {
        return loan.returnedAt() == null && loan.due().isBefore(today);
    }

    public String due(Loans.Loan loan) {
        return Wording.shortDate(loan.due());
    }
}
