package id.akuntabel.sop.library;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The library in the menu; everyone who is signed in may read the SOPs in force.
@Component
class LibraryMenu implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(60, "Daftar SOP", "/sop", 0));
    }
}
