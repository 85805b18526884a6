package id.akuntabel.workflow.inbox;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.inbox.InboxFilter.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tugas Saya, the first page after sign-in.
@Controller
class InboxController {

    private final InboxView view;
    private final HandleSelection handleSelection;

    InboxController(InboxView view, HandleSelection handleSelection) {
        this.view = view;
        this.handleSelection = handleSelection;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tugas";
    }

    /// @param taken   how many selected tasks were just taken
    /// @param putOff  how many were just put off
    @GetMapping("/tugas")
    InboxPage inbox(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(name = "jabatan", required = false) @Nullable String position,
            @RequestParam(name = "sop", required = false) @Nullable String family,
            @RequestParam(name = "tenggat", required = false) @Nullable String due,
            @RequestParam(name = "cari", required = false) @Nullable String search,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            @RequestParam(name = "diambil", defaultValue = "0") int taken,
            @RequestParam(name = "ditunda", defaultValue = "0") int putOff,
            CurrentOfficial official) {
        var filter = new InboxFilter(
                View.of(tab),
                position(position),
                blank(family),
                due != null && InboxView.DUES.containsKey(due) ? due : null,
                blank(search),
                Math.max(1, page));
        return view.page(filter, official, List.of(), HandleSelection.told(taken, putOff));
    }

    /// @param selected `PK-2026-0031:17`, the process and its step
    /// @param action   `ambil` or `tunda`
    /// @param until    until when they are put off
    @PostMapping("/tugas/pilihan")
    Object select(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(name = "langkah", defaultValue = "") List<String> selected,
            @RequestParam(name = "aksi") String action,
            @RequestParam(name = "pilihan", defaultValue = "BESOK") String until,
            CurrentOfficial official) {
        var outcome = handleSelection.handle(selected, action, until, official);
        return outcome.refusals().isEmpty()
                ? "redirect:" + new InboxFilter(View.of(tab), null, null, null, null, 1).address(View.of(tab), 1)
                        + (action.equals(HandleSelection.TAKE) ? "&diambil=" : "&ditunda=") + outcome.done()
                : view.page(
                        new InboxFilter(View.of(tab), null, null, null, null, 1),
                        official,
                        outcome.refusals(),
                        action.equals(HandleSelection.TAKE)
                                ? HandleSelection.told(outcome.done(), 0)
                                : HandleSelection.told(0, outcome.done()));
    }

    private static @Nullable PositionId position(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new PositionId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
