package id.akuntabel.workflow.inbox;

import id.akuntabel.organization.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What of the inbox is shown: all of it stands in the address.
///
/// @param due `terlambat`, `hari-ini`, `minggu-ini`, or null
record InboxFilter(
        View tab,
        @Nullable PositionId position,
        @Nullable String family,
        @Nullable String due,
        @Nullable String search,
        int page) {

    static final int PAGE = 50;

    enum View {
        WAITING("menunggu", "Menunggu saya"),
        TO_TAKE("bisa-diambil", "Bisa diambil"),
        PUT_OFF("ditunda", "Ditunda"),
        DONE("selesai", "Selesai");

        private final String code;
        private final String printed;

        View(String code, String printed) {
            this.code = code;
            this.printed = printed;
        }

        String code() {
            return code;
        }

        String printed() {
            return printed;
        }

        static View of(@Nullable String code) {
            for (var view : values()) {
                if (view.code.equals(code)) {
                    return view;
                }
            }
            return WAITING;
        }
    }

    int offset() {
        return (page - 1) * PAGE;
    }

    boolean narrowed() {
        return position != null || family != null || due != null || search != null;
    }

    /// Due before this instant.
    @Nullable
    OffsetDateTime dueBefore(Instant now) {
        if (due == null) {
            return null;
        }
        return switch (due) {
            case "terlambat" -> now.atOffset(ZoneOffset.UTC);
            case "hari-ini" -> now.plus(Duration.ofHours(24)).atOffset(ZoneOffset.UTC);
            case "minggu-ini" -> now.plus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC);
            default -> null;
        };
    }

    @Nullable
    String like() {
        return search == null || search.isBlank()
                ? null
                : "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    String address(View view, int wanted) {
        var address = UriComponentsBuilder.fromPath("/tugas").queryParam("tab", view.code());
        if (position != null) {
            address.queryParam("jabatan", position);
        }
        if (family != null) {
            address.queryParam("sop", family);
        }
        if (due != null) {
            address.queryParam("tenggat", due);
        }
        if (search != null && !search.isBlank()) {
            address.queryParam("cari", search);
        }
        if (wanted > 1) {
            address.queryParam("hal", wanted);
        }
        return address.encode().toUriString();
    }
}
