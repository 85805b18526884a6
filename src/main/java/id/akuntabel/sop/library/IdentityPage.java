package id.akuntabel.sop.library;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.sop.editions.Listing;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The identity page of a draft, as a form.
public record IdentityPage(Listing listing, IdentityForm form, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Ubah identitas SOP";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String here() {
        return "/sop/" + listing.family() + "/v" + listing.number();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Daftar SOP", "/sop"), new Crumb(listing.title(), here()));
    }
}
