package id.akuntabel.meetings.followups;

import id.akuntabel.shell.Tab;
import java.util.List;

/// The two views: meetings, and what they decided.
public final class FollowUpTabs {

    private FollowUpTabs() {}

    public static List<Tab> of(boolean followUps) {
        return List.of(
                Tab.of("Rapat", "/rapat", !followUps), Tab.of("Tindak lanjut", "/rapat/tindak-lanjut", followUps));
    }
}
