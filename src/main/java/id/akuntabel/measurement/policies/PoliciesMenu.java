package id.akuntabel.measurement.policies;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.Permission;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the policies, for those who decide on them.
@Component
class PoliciesMenu implements FrameFiller {

    private final AtTheKeyboard keyboard;

    PoliciesMenu(AtTheKeyboard keyboard) {
        this.keyboard = keyboard;
    }

    @Override
    public List<MenuEntry> menu() {
        return keyboard.find()
                .filter(official -> official.may(Permission.ALL_AGENCIES) || official.may(Permission.PLANNING))
                .map(official -> List.of(new MenuEntry(33, "Kebijakan Capaian", "/kebijakan", 0)))
                .orElse(List.of());
    }
}
