package id.akuntabel.correspondence.dispositions;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the letters; the count tells of dispositions nobody has read for the viewer.
@Component
class LettersMenu implements FrameFiller {

    private final AtTheKeyboard keyboard;
    private final Dispositions dispositions;

    LettersMenu(AtTheKeyboard keyboard, Dispositions dispositions) {
        this.keyboard = keyboard;
        this.dispositions = dispositions;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .filter(official -> !official.holdings().isEmpty())
                .map(official -> List.of(new MenuEntry(
                        600, "Surat", "/surat", dispositions.unread(DispositionAccess.positions(official)))))
                .orElse(List.of());
    }
}
