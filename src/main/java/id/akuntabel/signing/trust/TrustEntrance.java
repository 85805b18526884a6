package id.akuntabel.signing.trust;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the trust list, among the settings.
@Component
class TrustEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(750, "Penerbit tepercaya", "/pengaturan/penerbit", 0));
    }
}
