package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one SOP.
@Controller
class SopController {

    private final Editions editions;
    private final SopView view;

    SopController(Editions editions, SopView view) {
        this.editions = editions;
        this.view = view;
    }

    /// The edition in force, else the newest that this official may read.
    @GetMapping("/sop/{family}")
    String newest(CurrentOfficial official, @PathVariable String family) {
        var readable = editions.listOf(family).stream()
                .filter(listing -> Readers.mayRead(official, listing))
                .toList();
        var shown = readable.stream()
                .filter(listing -> listing.state() == State.IN_FORCE)
                .findFirst()
                .or(() -> readable.stream().findFirst())
                .map(Listing::number)
                .orElseThrow(NotFound::new);
        return "redirect:/sop/" + family + "/v" + shown;
    }

    @GetMapping("/sop/{family}/v{number:\\d{1,6}}")
    SopPage show(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @RequestParam(defaultValue = "alur") String tab) {
        return view.page(official, family, number, tab);
    }
}
