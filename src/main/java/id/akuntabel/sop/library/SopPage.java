package id.akuntabel.sop.library;

import gg.jte.Content;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import id.akuntabel.sop.editions.Listing;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// One edition of an SOP.
///
/// @param mayStart  whether this official may start a process of it
/// @param editor    whether this official looks after it
/// @param approvers positions that may have ratified it, where that is to be recorded now
/// @param blocking  findings that keep it from being enacted
/// @param callers   titles of SOPs in force that run this one, shown before it is revoked
/// @param typed     what was typed for something that was refused, by field
/// @param refusals  why what was asked was not done
public record SopPage(
        Listing listing,
        String agency,
        List<Tab> tabs,
        Content body,
        boolean mayStart,
        boolean editor,
        List<Position> approvers,
        long blocking,
        List<String> callers,
        Map<String, String> typed,
        List<String> refusals)
        implements Page {

    /// The same, with what was typed.
    SopPage with(Map<String, String> again) {
        return new SopPage(
                listing, agency, tabs, body, mayStart, editor, approvers, blocking, callers, again, refusals);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String title() {
        return listing.title();
    }

    @Override
    public HttpStatus status() {
        return refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String here() {
        return "/sop/" + listing.family() + "/v" + listing.number();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Daftar SOP", "/sop"));
    }
}
