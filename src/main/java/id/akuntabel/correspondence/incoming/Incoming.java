package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A letter that came in, as the agenda has it.
///
/// @param agenda     running number of the agency and year
/// @param sender     as printed on the letter
/// @param number     the sender's number, may be empty
/// @param attachment `1 berkas`, may be empty
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
        @Nullable DocumentId document,
        Instant at,
        String byId,
        String by) {}
