package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Official;
import id.akuntabel.shell.Page;
import java.util.List;

/// Start page of the settings.
public record LooseEndsPage(List<Vacancy> vacancies, List<Official> withoutPosition) implements Page {

    @Override
    public String title() {
        return "Pengaturan";
    }

    /// @param agency code
    public record Vacancy(String agency, String agencyName, String position, String title) {}
}
