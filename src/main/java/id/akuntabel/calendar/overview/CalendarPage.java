package id.akuntabel.calendar.overview;

import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.decrees.Decree;
import id.akuntabel.calendar.decrees.DecreedDay;
import id.akuntabel.calendar.decrees.DecreedHours;
import id.akuntabel.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hours, days off and decrees of a year.
///
/// @param agency   code of the agency whose calendar is shown; empty for what holds for all
/// @param recorded the decree that was just recorded
public record CalendarPage(
        int year,
        String agency,
        List<KnownAgencies.Named> agencies,
        List<Month> months,
        List<DecreedHours> hours,
        List<DayRow> days,
        List<Decree> decrees,
        @Nullable Decree recorded)
        implements Page {

    /// @param workingDays how many of them the month has
    public record Month(String name, int workingDays) {}

    /// @param holds false when a later decree speaks of the same day
    public record DayRow(DecreedDay day, boolean holds) {

        public String date() {
            return Wording.dayAndDate(day.day());
        }
    }

    @Override
    public String title() {
        return "Kalender kerja " + year;
    }

    public int workingDays() {
        return months.stream().mapToInt(Month::workingDays).sum();
    }

    /// Address of the same page for another year.
    public String address(int otherYear) {
        return "/pengaturan/kalender?tahun=" + otherYear + (agency.isEmpty() ? "" : "&pd=" + agency);
    }

    /// `semua`, or the name of the agency that a decree concerns.
    public String scope(Decree decree) {
        var code = decree.agencyCode();
        if (code == null) {
            return "semua";
        }
        return agencies.stream()
                .filter(named -> named.code().equals(code))
                .map(KnownAgencies.Named::name)
                .findFirst()
                .orElse(code);
    }
}
