package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A Renstra with its indicators and agreements was taken over from elsewhere.
public record PlanLaid(Cause cause, String agency, String title, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "renstra/" + agency;
    }

    @Override
    public String what() {
        return title + " dimuat beserta indikator dan perjanjian kinerjanya.";
    }
}
