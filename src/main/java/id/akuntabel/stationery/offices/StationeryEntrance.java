package id.akuntabel.stationery.offices;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.Permission;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to letterheads and templates: among the settings, and for keepers who may not go there, in the menu.
@Component
class StationeryEntrance implements FrameFiller {

    private final AtTheKeyboard keyboard;

    StationeryEntrance(AtTheKeyboard keyboard) {
        this.keyboard = keyboard;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .filter(official -> !official.may(Permission.ADMINISTRATION)
                        && official.holdings().stream().anyMatch(holding -> Keepers.keeps(holding.position())))
                .map(official -> List.of(new MenuEntry(880, "Kop dan templat", "/pengaturan/kop", 0)))
                .orElse(List.of());
    }

    @Override
    public List<MenuEntry> settings() {
        return List.of(
                new MenuEntry(720, "Kop surat", "/pengaturan/kop", 0),
                new MenuEntry(730, "Templat", "/pengaturan/templat", 0));
    }
}
