package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Capacity;
import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the browser sent, as typed.
///
/// @param pejabat NIP, perhaps followed by the name
public record AppointmentForm(
        @Nullable String pejabat,
        @Nullable String kapasitas,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String sk) {

    private static final Pattern NIP = Pattern.compile("\\d(?:[\\s.]?\\d){17}");

    public static AppointmentForm empty(LocalDate today) {
        return new AppointmentForm("", "", today.toString(), "", "");
    }

    Optional<String> nip() {
        var found = NIP.matcher(text(pejabat));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    Optional<Capacity> capacity(Map<String, String> findings) {
        try {
            return Optional.of(Capacity.valueOf(text(kapasitas)));
        } catch (IllegalArgumentException none) {
            findings.put("kapasitas", "Pilih kapasitasnya: definitif, Plt., atau Plh.");
            return Optional.empty();
        }
    }

    @Nullable
    LocalDate first(Map<String, String> findings) {
        var day = day("mulai", mulai, findings);
        if (day == null && !findings.containsKey("mulai")) {
            findings.put("mulai", "Isi hari pertama penugasan.");
        }
        return day;
    }

    @Nullable
    LocalDate last(Map<String, String> findings) {
        return day("sampai", sampai, findings);
    }

    String decree() {
        return text(sk).strip();
    }

    static @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> findings) {
        if (text(typed).isBlank()) {
            return null;
        }
        var day = DateText.read(text(typed));
        if (day.isEmpty()) {
            findings.put(field, DateText.unreadable(text(typed)));
        }
        return day.orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
