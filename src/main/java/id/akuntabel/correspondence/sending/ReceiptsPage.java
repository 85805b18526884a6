package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Receipts that are owed, or came back.
///
/// @param accepted what may be uploaded
/// @param wrong the delivery whose form was refused, or 0
/// @param typed what was typed into it
public record ReceiptsPage(
        Agency agency,
        boolean back,
        List<Deliveries.Delivery> deliveries,
        int count,
        int number,
        LocalDate today,
        String accepted,
        long wrong,
        Map<String, String> typed,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Tanda terima";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/tanda-terima");
    }

    public List<Tab> views() {
        return List.of(
                new Tab("Belum kembali", "/surat/tanda-terima", !back, back ? -1 : count),
                Tab.of("Sudah kembali", "/surat/tanda-terima?kembali=ya", back));
    }

    public int pages() {
        return Math.max(1, (count + Deliveries.PAGE - 1) / Deliveries.PAGE);
    }

    public String page(int shown) {
        return "/surat/tanda-terima?" + (back ? "kembali=ya&" : "") + "halaman=" + shown;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.shortDate(day);
    }

    public String value(long delivery, String field, String initial) {
        return wrong == delivery ? typed.getOrDefault(field, "") : initial;
    }

    public @Nullable String finding(long delivery, String field) {
        return findings.get(field + "-" + delivery);
    }
}
