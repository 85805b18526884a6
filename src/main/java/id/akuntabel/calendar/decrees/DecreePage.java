package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A decree being recorded.
///
/// @param preview what it would do; null as long as nobody asked, or there are findings
/// @param hours   earlier hours that it may take back
public record DecreePage(
        DecreeForm form,
        Map<String, String> findings,
        @Nullable Preview preview,
        List<KnownAgencies.Named> agencies,
        List<DecreedHours> hours)
        implements Page {

    @Override
    public String title() {
        return "Catat keputusan";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// The preview in a sentence. Hours change many days; of them one week is shown.
    public String summary(Preview shown) {
        if (shown.changedDays() == 0) {
            return "Tidak ada hari yang berubah.";
        }
        return (showsHours()
                        ? "Yang berubah dicetak tebal; dari jam kerja ditunjukkan pekan pertamanya."
                        : shown.changedDays() + " hari berubah.")
                + " Tenggat proses yang masih berjalan dihitung ulang setelah disimpan.";
    }

    /// Whether the part on working hours is open.
    public boolean showsHours() {
        return form.wantsHours() || !form.withdrawn().isEmpty();
    }
}
