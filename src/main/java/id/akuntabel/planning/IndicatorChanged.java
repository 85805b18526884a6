package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// An indicator was written, changed, retired or removed.
///
/// @param facts what changed, `dari → menjadi` by field
public record IndicatorChanged(
        Cause cause, String agency, String code, String name, String moved, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "indikator/" + agency + "/" + code;
    }

    @Override
    public String what() {
        return "Indikator " + code + " (" + name + ") " + moved;
    }
}
