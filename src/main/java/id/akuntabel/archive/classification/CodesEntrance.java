package id.akuntabel.archive.classification;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the codes, among the settings.
@Component
class CodesEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(700, "Klasifikasi arsip", "/pengaturan/klasifikasi", 0));
    }
}
