package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A unit may go on typing after the window has closed; why, stands in the cause.
record WindowExtended(Cause cause, long sheet, String unit, String until) implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Tenggat pengisian " + unit + " diperpanjang";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sampai", until);
    }
}
