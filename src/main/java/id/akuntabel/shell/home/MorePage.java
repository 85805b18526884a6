package id.akuntabel.shell.home;

import id.akuntabel.shell.FrameFiller;
import id.akuntabel.shell.Page;
import java.util.List;

/// The whole menu as a page, for phones.
public record MorePage(List<FrameFiller.MenuEntry> entries) implements Page {

    @Override
    public String title() {
        return "Lainnya";
    }
}
