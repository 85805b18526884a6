package id.akuntabel.archive.holdings;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the documents, in the menu.
@Component
class ShelfEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(700, "Dokumen", "/dokumen", 0, List.of("/arsip")));
    }
}
