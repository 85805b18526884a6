package id.akuntabel.correspondence.dispositions;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the form of a disposition says. The same form stands in a step of a process and on a letter.
///
/// @param others besides the lead
public record Order(
        Position lead,
        List<Position> others,
        List<String> phrases,
        String message,
        Urgency urgency,
        @Nullable LocalDate dueOn) {

    /// As offices print them on their sheets.
    public static final List<String> PHRASES = List.of(
            "Tindak lanjuti",
            "Siapkan bahan",
            "Siapkan konsep",
            "Hadiri atau wakili",
            "Bahas dengan saya",
            "Koordinasikan dengan unit terkait",
            "Tanggapan dan saran",
            "Proses lebih lanjut",
            "Untuk diketahui",
            "Arsipkan");

    private static final int LONGEST_MESSAGE = 2000;

    public Order {
        others = List.copyOf(others);
        phrases = List.copyOf(phrases);
    }

    /// All addressees, the lead first.
    public List<Position> addressees() {
        var all = new ArrayList<Position>();
        all.add(lead);
        all.addAll(others);
        return all;
    }

    /// Empty when something is wrong; the reading says what.
    ///
    /// @param candidates those who may be addressed
    static Optional<Order> read(Reading reading, List<Position> candidates, WorkingCalendar calendar, LocalDate today) {
        var codes = reading.all("penerima");
        var ticked = candidates.stream()
                .filter(position -> codes.contains(position.code()))
                .toList();
        var code = reading.text("utama");
        var lead = candidates.stream()
                .filter(position -> position.code().equals(code))
                .findFirst()
                .or(() -> ticked.size() == 1 ? Optional.of(ticked.getFirst()) : Optional.empty());
        if (lead.isEmpty()) {
            reading.wrong(
                    "utama",
                    ticked.isEmpty()
                            ? "Penerima belum dipilih. Centang sedikitnya satu jabatan."
                            : "Penerima utama belum dipilih. Pilih satu jabatan yang bertanggung jawab atas tindak lanjutnya.");
        }
        var others = ticked.stream()
                .filter(position -> !position.equals(lead.orElse(null)))
                .toList();
        var phrases =
                PHRASES.stream().filter(reading.all("instruksi")::contains).toList();
        var message = reading.optional("pesan", LONGEST_MESSAGE);
        if (phrases.isEmpty() && message.isEmpty()) {
            reading.wrong("instruksi", "Isi disposisi belum ada. Pilih instruksinya, atau tulis pesan.");
        }
        var due = reading.date("tenggat", false, "");
        if (due != null && due.isBefore(today)) {
            reading.wrong("tenggat", Wording.fullDate(due) + " sudah lewat. Pilih tanggal yang akan datang.");
        } else if (due != null && !calendar.isWorkingDay(due)) {
            reading.wrong(
                    "tenggat",
                    Wording.fullDate(due) + " bukan hari kerja. Pilih hari kerja, agar batas waktunya dapat dipenuhi.");
        }
        return reading.sound()
                ? Optional.of(
                        new Order(lead.orElseThrow(), others, phrases, message, Urgency.of(reading.text("sifat")), due))
                : Optional.empty();
    }
}
