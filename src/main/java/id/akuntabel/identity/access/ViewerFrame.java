package id.akuntabel.identity.access;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.FrameFiller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Names the signed-in person in the frame, and shows the way to the settings to those who may go there.
@Component
class ViewerFrame implements FrameFiller {

    private final CurrentOfficials officials;
    private final Structure structure;

    ViewerFrame(CurrentOfficials officials, Structure structure) {
        this.officials = officials;
        this.structure = structure;
    }

    @Override
    public @Nullable Viewer viewer() {
        return officials
                .find()
                .map(current -> new Viewer(
                        current.official().id().toString(),
                        current.official().name(),
                        current.holdings().stream().map(this::positionIn).toList(),
                        current.holdings().isEmpty()
                                ? ""
                                : officeOf(current.holdings().getFirst())))
                .orElse(null);
    }

    @Override
    public List<MenuEntry> menu() {
        return officials.find().map(ViewerFrame::wayToSettings).orElse(List.of());
    }

    /// The inspectorate reads the log without being let into the settings.
    private static List<MenuEntry> wayToSettings(CurrentOfficial current) {
        if (current.may(Permission.ADMINISTRATION)) {
            return List.of(new MenuEntry(900, "Pengaturan", "/pengaturan", 0));
        }
        return current.may(Permission.INSPECTION)
                ? List.of(new MenuEntry(900, "Log audit", "/pengaturan/log-audit", 0))
                : List.of();
    }

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(50, "Pengguna", "/pengaturan/pengguna", 0));
    }

    private String positionIn(Holding holding) {
        return holding.title() + ", " + officeOf(holding);
    }

    private String officeOf(Holding holding) {
        return structure.getAgency(holding.position().agency()).shortName();
    }
}
