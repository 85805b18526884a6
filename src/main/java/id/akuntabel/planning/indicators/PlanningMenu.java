package id.akuntabel.planning.indicators;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.Permission;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// Perencanaan in the menu of whoever belongs to an agency or looks after all of them.
@Component
class PlanningMenu implements FrameFiller {

    private final AtTheKeyboard keyboard;

    PlanningMenu(AtTheKeyboard keyboard) {
        this.keyboard = keyboard;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .filter(official -> !official.holdings().isEmpty()
                        || official.may(Permission.ALL_AGENCIES)
                        || official.may(Permission.INSPECTION))
                .map(official -> List.of(new MenuEntry(30, "Perencanaan", "/perencanaan", 0)))
                .orElse(List.of());
    }
}
