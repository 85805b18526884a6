package id.akuntabel.signing.provider;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the service, among the settings.
@Component
class ServiceEntrance implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(740, "Layanan BSrE", "/pengaturan/bsre", 0));
    }
}
