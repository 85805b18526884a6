package id.akuntabel.measurement.correction;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// *Rencana Aksi Perbaikan* in the menu.
@Component
class CorrectionsMenu implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(31, "Aksi Perbaikan", "/perbaikan", 0));
    }
}
