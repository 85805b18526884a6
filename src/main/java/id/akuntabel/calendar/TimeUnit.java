package id.akuntabel.calendar;

/// Units that SOP tables use. Weeks and months are read as calendar time unless the edition says otherwise.
public enum TimeUnit {
    MINUTE("menit"),
    HOUR("jam kerja"),
    WORKING_DAY("hari kerja"),
    CALENDAR_DAY("hari kalender"),
    WEEK("minggu"),
    MONTH("bulan");

    private final String printed;

    TimeUnit(String printed) {
        this.printed = printed;
    }

    /// The Indonesian word.
    public String printed() {
        return printed;
    }
}
