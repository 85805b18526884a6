package id.akuntabel.calendar.overview;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The calendar among the settings.
@Component
class CalendarSettings implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(40, "Kalender", "/pengaturan/kalender", 0));
    }
}
