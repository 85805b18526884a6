package id.akuntabel.signing.desk;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the desk, for whoever holds a position.
@Component
class DeskMenu implements FrameFiller {

    private final AtTheKeyboard keyboard;

    DeskMenu(AtTheKeyboard keyboard) {
        this.keyboard = keyboard;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .filter(official -> !official.holdings().isEmpty())
                .map(official -> List.of(new MenuEntry(25, "Menandatangani", "/tanda-tangan", 0)))
                .orElse(List.of());
    }
}
