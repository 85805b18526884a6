package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The history of holders of a position, and the form to appoint one.
///
/// @param officials offered while typing
/// @param impact    what the appointment would bring about; empty = not asked yet
public record PositionPage(
        Agency agency,
        Position position,
        LocalDate today,
        List<Appointment> history,
        List<Official> officials,
        AppointmentForm form,
        Map<String, String> findings,
        List<String> impact)
        implements Page {

    @Override
    public String title() {
        return position.title();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String path() {
        return "/pengaturan/pejabat/" + agency.code() + "/" + position.code();
    }
}
