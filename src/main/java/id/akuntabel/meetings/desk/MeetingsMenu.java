package id.akuntabel.meetings.desk;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// *Rapat* in the menu.
@Component
class MeetingsMenu implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(35, "Rapat", "/rapat", 0));
    }
}
