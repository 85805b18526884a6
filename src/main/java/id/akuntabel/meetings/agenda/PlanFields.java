package id.akuntabel.meetings.agenda;

import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The fields of a meeting: in its own form, and in the form of a step that invites to it.
///
/// @param typed    what stands in the fields
/// @param findings by field
/// @param hint     about the day: a holiday, outside working hours; or null
public record PlanFields(
        MultiValueMap<String, String> typed,
        Map<String, String> findings,
        List<Choice> positions,
        List<Choice> offices,
        @Nullable String hint)
        implements Part {

    public static final String SUBJECT = "hal";
    public static final String DAY = "tanggal-rapat";
    public static final String FROM = "mulai";
    public static final String TO = "selesai";
    public static final String PLACE = "tempat";
    public static final String LINK = "tautan";
    public static final String CHAIR = "pimpinan";
    public static final String NOTES = "notulis";
    public static final String SIGNER = "penandatangan";
    public static final String AGENDA = "agenda";
    public static final String INVITED = "peserta";
    public static final String OFFICES = "opd";
    public static final String GUESTS = "tamu";

    /// @param value code of a position or an agency
    /// @param who   who acts there today, or empty
    public record Choice(String value, String label, String who) {}

    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean chosen(String field, String value) {
        var values = typed.get(field);
        return values != null && values.contains(value);
    }

    public @Nullable String finding(String field) {
        return findings.get(field);
    }
}
