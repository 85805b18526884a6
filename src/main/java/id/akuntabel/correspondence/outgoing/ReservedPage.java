package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Reserved numbers that have waited for more than a working day.
///
/// @param reminded whether somebody was reminded just now
/// @param finding  why somebody was not reminded, or empty
public record ReservedPage(Agency agency, List<Agency> agencies, List<Row> rows, boolean reminded, String finding)
        implements Page {

    /// @param by        who reserved it, printed
    /// @param days      since then, calendar days
    /// @param lastDay   that its letter may bear: a number belongs to the book of its year
    /// @param expired   that day has passed
    /// @param reminders `diingatkan 2×, terakhir …`, or empty
    /// @param remindable by the viewer, now
    public record Row(
            String href,
            String number,
            String subject,
            String by,
            String since,
            long days,
            String lastDay,
            boolean expired,
            String reminders,
            boolean remindable) {}

    @Override
    public String title() {
        return "Nomor dipesan yang belum dipakai";
    }

    @Override
    public HttpStatus status() {
        return finding.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/keluar");
    }
}
