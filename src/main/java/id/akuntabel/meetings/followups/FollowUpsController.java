package id.akuntabel.meetings.followups;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.organization.Structure;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tindak lanjut of the viewer.
@Controller
class FollowUpsController {

    private final FollowUps followUps;
    private final ReportDone reportDone;
    private final Structure structure;

    FollowUpsController(FollowUps followUps, ReportDone reportDone, Structure structure) {
        this.followUps = followUps;
        this.reportDone = reportDone;
        this.structure = structure;
    }

    @GetMapping("/rapat/tindak-lanjut")
    FollowUpsPage show(
            @RequestParam(name = "dilaporkan", defaultValue = "false") boolean reported, CurrentOfficial official) {
        return page(official, Map.of(), reported, Map.of());
    }

    @PostMapping("/rapat/tindak-lanjut/{id:\\d{1,15}}")
    Object report(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, CurrentOfficial official) {
        var value = fields.getFirst("lapor-" + id);
        var typed = value == null ? "" : value;
        return switch (reportDone.report(id, typed, official)) {
            case Planning.Done done -> "redirect:/rapat/tindak-lanjut?dilaporkan=true";
            case Planning.Refused(var findings) -> page(official, Map.of(id, typed), false, findings);
        };
    }

    private FollowUpsPage page(
            CurrentOfficial official, Map<Long, String> typed, boolean reported, Map<String, String> findings) {
        var mine = followUps.mine(official, true);
        var others = official.holdings().stream()
                .findFirst()
                .map(holding ->
                        followUps.openOf(structure.getAgency(holding.position().agency()), official))
                .orElse(List.of());
        return new FollowUpsPage(
                FollowUpTabs.of(true),
                mine.stream().filter(task -> task.decision().open()).toList(),
                mine.stream().filter(task -> !task.decision().open()).toList(),
                others.stream().filter(task -> !task.mine()).toList(),
                typed,
                reported,
                findings);
    }
}
