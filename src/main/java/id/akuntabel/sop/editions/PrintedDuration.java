package id.akuntabel.sop.editions;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the *waktu* of a table as it is printed: `15 menit`, `1 – 20 Hari Kerja`, `2 minggu`, `-`.
///
/// A bare *hari* is read as *hari kerja* (PermenPANRB 35/2012 measures handling time and does not define the day).
/// What names no amount is open.
public final class PrintedDuration {

    private static final Map<String, TimeUnit> UNITS = Map.of(
            "menit", TimeUnit.MINUTE,
            "jam", TimeUnit.HOUR,
            "jam kerja", TimeUnit.HOUR,
            "hari", TimeUnit.WORKING_DAY,
            "hari kerja", TimeUnit.WORKING_DAY,
            "hari kalender", TimeUnit.CALENDAR_DAY,
            "minggu", TimeUnit.WEEK,
            "bulan", TimeUnit.MONTH);

    private static final Pattern FORM = Pattern.compile(
            "(?<least>\\d{1,4})\\s*(?:(?:-|–|—|s\\.?d\\.?|sampai)\\s*(?<most>\\d{1,4})\\s*)?(?<unit>[a-z]+(?:\\s[a-z]+)?)");

    private PrintedDuration() {}

    public static StandardDuration read(String printed) {
        var form = FORM.matcher(printed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!form.matches()) {
            return new StandardDuration.Open(printed);
        }
        var unit = UNITS.get(form.group("unit"));
        var least = Integer.parseInt(form.group("least"));
        var most = form.group("most") == null ? least : Integer.parseInt(form.group("most"));
        if (unit == null || least == 0 || most < least) {
            return new StandardDuration.Open(printed);
        }
        return most == least && form.group("most") == null
                ? new StandardDuration.Exactly(least, unit, printed)
                : new StandardDuration.Between(least, most, unit, printed);
    }
}
