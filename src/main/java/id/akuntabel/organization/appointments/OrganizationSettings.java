package id.akuntabel.organization.appointments;

import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.springframework.stereotype.Component;

/// The organization's tabs in the settings.
@Component
class OrganizationSettings implements FrameFiller {

    @Override
    public List<MenuEntry> settings() {
        return List.of(
                new MenuEntry(10, "Perlu dibereskan", "/pengaturan", 0),
                new MenuEntry(20, "Struktur", "/pengaturan/struktur", 0),
                new MenuEntry(30, "Pejabat", "/pengaturan/pejabat", 0),
                new MenuEntry(40, "Pegawai", "/pengaturan/pegawai", 0));
    }
}
