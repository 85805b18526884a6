package id.akuntabel.archive.fixity;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the checks, among the settings.
@Component
class FixityEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(710, "Keutuhan berkas", "/pengaturan/keutuhan-berkas", 0));
    }
}
