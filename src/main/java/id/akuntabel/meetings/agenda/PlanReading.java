package id.akuntabel.meetings.agenda;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.DateText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads what was typed into the form of a meeting, field by field.
final class PlanReading {

    private static final int MOST_ITEMS = 30;
    private static final int MOST_GUESTS = 50;

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> findings = new LinkedHashMap<>();

    private PlanReading(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /// @param positions of the agency, by code
    /// @param heads     of the other agencies that were chosen
    static PlanDesk.Reading of(
            MultiValueMap<String, String> typed, Map<String, Position> positions, Map<String, Position> heads) {
        return new PlanReading(typed).read(positions, heads);
    }

    private PlanDesk.Reading read(Map<String, Position> positions, Map<String, Position> heads) {
        var subject = text(PlanFields.SUBJECT, 300, "Hal rapat belum diisi. Tulis satu kalimat: rapat tentang apa.");
        var day = day();
        var from = time(PlanFields.FROM, "Jam mulai");
        var to = time(PlanFields.TO, "Jam selesai");
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            wrong(PlanFields.TO, "Jam selesai harus sesudah jam mulai.");
        }
        var place = text(PlanFields.PLACE, 200, null);
        var link = link();
        if (place.isEmpty() && link.isEmpty()) {
            wrong(PlanFields.PLACE, "Tempat atau tautan belum ada. Isi salah satu, agar peserta tahu harus ke mana.");
        }
        var agenda = lines(PlanFields.AGENDA, 300, MOST_ITEMS);
        if (agenda.isEmpty()) {
            wrong(PlanFields.AGENDA, "Agenda belum diisi. Tulis satu pokok bahasan per baris.");
        }
        var chair = position(PlanFields.CHAIR, "Pimpinan rapat", positions);
        var notes = position(PlanFields.NOTES, "Notulis", positions);
        var signer = position(PlanFields.SIGNER, "Penanda tangan undangan", positions);
        var invited = new LinkedHashSet<PositionId>();
        typed.getOrDefault(PlanFields.INVITED, List.of()).stream()
                .flatMap(code -> Optional.ofNullable(positions.get(code)).stream())
                .forEach(position -> invited.add(position.id()));
        heads.values().forEach(head -> invited.add(head.id()));
        var guests = lines(PlanFields.GUESTS, 200, MOST_GUESTS).stream()
                .map(Plan.Guest::of)
                .filter(guest -> !guest.name().isEmpty())
                .distinct()
                .toList();
        if (invited.isEmpty() && guests.isEmpty()) {
            wrong(PlanFields.INVITED, "Peserta belum dipilih. Centang jabatan yang diundang.");
        }
        return findings.isEmpty()
                ? new PlanDesk.Reading.Sound(new Plan(
                        subject,
                        place,
                        link,
                        Objects.requireNonNull(day.orElse(null)),
                        Objects.requireNonNull(from.orElse(null)),
                        Objects.requireNonNull(to.orElse(null)),
                        Objects.requireNonNull(chair),
                        Objects.requireNonNull(notes),
                        Objects.requireNonNull(signer),
                        agenda,
                        invited,
                        guests))
                : new PlanDesk.Reading.Wrong(findings);
    }

    private Optional<LocalDate> day() {
        var text = value(PlanFields.DAY);
        if (text.isEmpty()) {
            wrong(PlanFields.DAY, "Tanggal rapat belum diisi. " + DateText.EXAMPLE);
            return Optional.empty();
        }
        var day = TypedDate.day(text);
        if (day.isEmpty()) {
            wrong(PlanFields.DAY, DateText.unreadable(text));
        }
        return day;
    }

    private Optional<LocalTime> time(String field, String name) {
        var text = value(field);
        var time = TypedDate.time(text);
        if (time.isEmpty()) {
            wrong(
                    field,
                    text.isEmpty()
                            ? name + " belum diisi. Contoh: 09.00."
                            : name + " “" + text + "” tidak terbaca. Tulis jam dan menit. Contoh: 09.00.");
        }
        return time;
    }

    private String link() {
        var text = text(PlanFields.LINK, 500, null);
        if (text.isEmpty()) {
            return text;
        }
        try {
            var uri = new URI(text);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // told below
        }
        wrong(
                PlanFields.LINK,
                "Tautan harus alamat lengkap yang diawali https://. Salin dari aplikasi rapat daringnya.");
        return text;
    }

    private @Nullable PositionId position(String field, String name, Map<String, Position> positions) {
        var position = positions.get(value(field));
        if (position == null) {
            wrong(field, name + " belum dipilih. Pilih jabatan dari daftar.");
            return null;
        }
        return position.id();
    }

    private List<String> lines(String field, int longest, int most) {
        var lines = value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > most) {
            wrong(field, "Paling banyak " + most + " baris.");
        }
        if (lines.stream().anyMatch(line -> line.length() > longest)) {
            wrong(field, "Satu baris paling panjang " + longest + " huruf. Ringkas, atau bagi menjadi beberapa baris.");
        }
        return lines;
    }

    private String text(String field, int longest, @Nullable String missing) {
        var text = value(field);
        if (text.isEmpty() && missing != null) {
            wrong(field, missing);
        }
        if (text.length() > longest) {
            wrong(field, "Paling panjang " + longest + " huruf. Ringkas isinya.");
        }
        return text;
    }

    private String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    private void wrong(String field, String message) {
        findings.putIfAbsent(field, message);
    }
}
