package id.akuntabel.archive.fixity;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.FrameFiller;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// The way to the checks, among the settings; and what the administrator has to know on the first page.
@Component
class FixityEntrance implements FrameFiller {

    private static final String PATH = "/pengaturan/keutuhan-berkas";

    private final AtTheKeyboard keyboard;
    private final FixityRuns runs;
    private final Structure structure;

    FixityEntrance(AtTheKeyboard keyboard, FixityRuns runs, Structure structure) {
        this.keyboard = keyboard;
        this.runs = runs;
        this.structure = structure;
    }

    @Override
    public List<MenuEntry> settings() {
        return List.of(new MenuEntry(710, "Keutuhan berkas", PATH, 0));
    }

    @Override
    public List<Notice> notices() {
        return keyboard.find().filter(FixityEntrance::isAdministrator).flatMap(viewer -> runs.lastFinished()).stream()
                .filter(run -> run.damaged() > 0)
                .map(this::notice)
                .toList();
    }

    private Notice notice(FixityRuns.Run run) {
        var zone = structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
        return new Notice(
                run.damaged() + " berkas tersimpan berubah atau hilang, menurut pemeriksaan "
                        + Wording.shortDate(LocalDate.ofInstant(run.startedAt(), zone)) + ".",
                "Lihat berkasnya",
                PATH);
    }

    private static boolean isAdministrator(CurrentOfficial viewer) {
        return viewer.may(Permission.ADMINISTRATION);
    }
}
