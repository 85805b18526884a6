package id.akuntabel.measurement.rounds;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// *Isian Kinerja* in the menu.
@Component
class RoundsMenu implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(30, "Isian Kinerja", "/isian", 0));
    }
}
