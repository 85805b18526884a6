package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// One appointment: its last day, or its withdrawal.
///
/// @param last   last day as typed
/// @param impact what the change would bring about; empty = not asked yet
public record TermPage(
        Agency agency,
        Position position,
        Appointment appointment,
        String last,
        String reason,
        Map<String, String> findings,
        List<String> impact)
        implements Page {

    @Override
    public String title() {
        return "Penugasan " + appointment.official().name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String positionPath() {
        return "/pengaturan/pejabat/" + agency.code() + "/" + position.code();
    }

    public String path() {
        return positionPath() + "/" + appointment.id();
    }
}
