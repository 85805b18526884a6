package id.akuntabel.sop.library;

import id.akuntabel.shell.Page;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Daftar SOP.
public record LibraryPage(List<Shelf> shelves, String search, String state, boolean mayUpload) implements Page {

    /// The SOPs of one agency.
    public record Shelf(String agency, List<Entry> entries) {}

    /// @param making an edition that is being made beside the one in force
    public record Entry(Listing listing, @Nullable Listing making) {

        public String href() {
            return "/sop/" + listing.family() + "/v" + listing.number();
        }

        /// Who runs it, where that is not the agency alone.
        public String scope() {
            return switch (listing.scope()) {
                case AGENCY -> "";
                case EVERY_AGENCY -> "dijalankan setiap Perangkat Daerah";
                case REGENCY -> "menjangkau semua Perangkat Daerah";
            };
        }

        boolean isIn(String wanted) {
            return switch (wanted) {
                case "berlaku" -> listing.state() == State.IN_FORCE;
                case "disusun" -> listing.state().isInTheMaking() || making != null;
                case "dicabut" -> listing.state() == State.REVOKED;
                default -> true;
            };
        }
    }

    @Override
    public String title() {
        return "Daftar SOP";
    }

    public boolean narrowed() {
        return !search.isEmpty() || !state.isEmpty();
    }
}
