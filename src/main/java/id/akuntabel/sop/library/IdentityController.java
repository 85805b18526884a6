package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Outcome;
import id.akuntabel.sop.life.SaveDraft;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The identity page of a draft, as a form.
@Controller
class IdentityController {

    private static final String PATH = "/sop/{family}/v{number:\\d{1,6}}/ubah";

    private final SopView view;
    private final SaveDraft saveDraft;
    private final Clock clock;

    IdentityController(SopView view, SaveDraft saveDraft, Clock clock) {
        this.view = view;
        this.saveDraft = saveDraft;
        this.clock = clock;
    }

    @GetMapping(PATH)
    IdentityPage form(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var draft = draft(official, family, number);
        return new IdentityPage(draft.listing(), IdentityForm.of(draft.edition().identity()), Map.of());
    }

    @PostMapping(PATH)
    Object save(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @RequestParam Map<String, String> fields) {
        var draft = draft(official, family, number);
        var form = new IdentityForm(fields);
        var findings = new LinkedHashMap<String, String>();
        var identity = form.read(draft.edition().identity(), findings);
        if (!findings.isEmpty()) {
            return new IdentityPage(draft.listing(), form, findings);
        }
        var outcome = saveDraft.save(
                draft.edition().with(identity), draft.listing().agency(), official.cause(clock.instant()));
        return switch (outcome) {
            case Outcome.Done done -> "redirect:/sop/" + done.family() + "/v" + done.number() + "?tab=identitas";
            case Outcome.Refused refused ->
                new IdentityPage(draft.listing(), form, Map.of("judul", String.join(" ", refused.reasons())));
        };
    }

    private StoredEdition draft(CurrentOfficial official, String family, int number) {
        var stored = view.editable(official, family, number);
        if (stored.listing().state() != State.DRAFT) {
            throw new NotFound();
        }
        return stored;
    }
}
