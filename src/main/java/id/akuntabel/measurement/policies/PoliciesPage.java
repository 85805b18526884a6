package id.akuntabel.measurement.policies;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// How achievement is computed here: what holds today, what is recorded, and the exceptions.
///
/// @param agencies further desks the viewer may look at
/// @param holds    what computes whatever has no choice of its own, and since when
/// @param options  policies that may be chosen, by key
/// @param chosen   what was typed into the choice, when it came back
/// @param news     what was just done, or null
public record PoliciesPage(
        Desk desk,
        List<Agency> agencies,
        StoredPolicy holds,
        String since,
        List<Family> families,
        List<Special> exceptions,
        Map<String, String> options,
        Map<String, String> indicators,
        Map<String, String> chosen,
        List<String> history,
        Map<String, String> findings,
        @Nullable String news)
        implements Page {

    @Override
    public String title() {
        return "Kebijakan capaian";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Isian Kinerja", desk.agency() == null ? "/isian" : "/isian?opd=" + desk.code()));
    }

    public String typed(String field) {
        return chosen.getOrDefault(field, "");
    }

    /// A policy with its versions, newest first.
    ///
    /// @param own whether this desk recorded it
    public record Family(long policy, String name, boolean own, List<Version> versions) {}

    public record Version(int number, String from, String basis, String words, String bands, String recorded) {}

    /// An indicator that is computed in its own way.
    public record Special(String indicator, String policy, String from, String reason, String by) {}
}
