package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A quarter was opened for an agency.
///
/// @param period as printed: `Triwulan III 2026`
/// @param closes end of the window, as printed
record RoundOpened(Cause cause, long round, String period, int sheets, int indicators, String closes)
        implements Recorded {

    @Override
    public String subject() {
        return "putaran-isian/" + round;
    }

    @Override
    public String what() {
        return "Pengisian " + period + " dibuka";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit wajib lapor", Integer.toString(sheets),
                "indikator", Integer.toString(indicators),
                "tenggat", closes);
    }
}
