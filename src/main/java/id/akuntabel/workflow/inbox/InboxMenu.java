package id.akuntabel.workflow.inbox;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.FrameFiller;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// The first two entries of the menu: what waits for the viewer, with its count, and all processes.
@Component
class InboxMenu implements FrameFiller {

    private final AtTheKeyboard keyboard;
    private final InboxRows rows;
    private final Clock clock;

    InboxMenu(AtTheKeyboard keyboard, InboxRows rows, Clock clock) {
        this.keyboard = keyboard;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .map(official -> {
                    var positions = official.holdings().stream()
                            .map(holding -> holding.position().id())
                            .toList();
                    var waiting = positions.isEmpty()
                            ? 0
                            : rows.count(official.official().id(), positions, clock.instant())
                                    .waiting();
                    return List.of(
                            new MenuEntry(10, "Tugas Saya", "/tugas", waiting),
                            new MenuEntry(20, "Proses SOP", "/proses", 0));
                })
                .orElse(List.of());
    }
}
