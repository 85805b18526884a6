package id.akuntabel.measurement.tablecheck;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the table auditor; everyone who is signed in may audit a table, as nothing of ours is shown there.
@Component
class TableCheckMenu implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(710, "Periksa tabel", "/periksa-tabel", 0));
    }
}
