package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.correspondence.offices.Secrecy;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A letter that came in, as the agenda has it.
///
/// @param agenda     running number of the agency and year
/// @param sender     as printed on the letter
/// @param number     the sender's number, may be empty
/// @param attachment `1 berkas`, may be empty
/// @param secrecy    who may know of it
/// @param document   the letter itself, or null while it is on paper only
/// @param by         who registered it, printed
public record Incoming(
        long id,
        AgencyId agency,
        int year,
        int agenda,
        LocalDate receivedOn,
        String sender,
        String number,
        @Nullable LocalDate letterDate,
        String subject,
        String attachment,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable DocumentId document,
        Instant at,
        String byId,
        String by) {

    /// Why nothing about a closed letter is filed: the archive is open to the agency.
    public static final String STAYS_ON_PAPER =
            "Surat terbatas dan rahasia tidak disimpan sebagai berkas: catat saja, naskahnya tetap dalam sampul."
                    + " Kosongkan pilihan berkasnya.";

    /// Whether only those involved may know what it says.
    public boolean closed() {
        return secrecy != Secrecy.BIASA;
    }

    /// Its subject where others read it, too: in the trail, and as name of what is made about it.
    public String openSubject() {
        return closed() ? "Surat " + secrecy.printed().toLowerCase(Locale.ROOT) : subject;
    }

    /// As the register shows it to those who are not involved: number and dates.
    Incoming covered() {
        return new Incoming(
                id,
                agency,
                year,
                agenda,
                receivedOn,
                secrecy.printed(),
                number,
                letterDate,
                secrecy.printed(),
                "",
                urgency,
                secrecy,
                null,
                at,
                byId,
                by);
    }
}
