package id.akuntabel.audit.trail;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the log, among the settings.
@Component
class LogEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(800, "Log audit", "/pengaturan/log-audit", 0));
    }
}
