package id.akuntabel.workflow.inbox;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.cases.Change;
import id.akuntabel.workflow.cases.PassOnStep;
import id.akuntabel.workflow.cases.PutOffStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes or puts off several tasks at once: each is decided for itself, as if it were the only one.
@Component
class HandleSelection {

    static final String TAKE = "ambil";
    static final String PUT_OFF = "tunda";

    private static final Pattern TASK = Pattern.compile("([A-Z]{1,6}-\\d{4}-\\d{4,9}):(\\d{1,18})");

    private final PassOnStep passOnStep;
    private final PutOffStep putOffStep;

    HandleSelection(PassOnStep passOnStep, PutOffStep putOffStep) {
        this.passOnStep = passOnStep;
        this.putOffStep = putOffStep;
    }

    /// @param refusals one sentence for each task that stayed as it was, in Indonesian
    record Outcome(int done, List<String> refusals) {}

    Outcome handle(List<String> selected, String action, String until, CurrentOfficial official) {
        if (selected.isEmpty()) {
            return new Outcome(0, List.of("Belum ada tugas yang dipilih. Centang tugasnya, lalu ulangi."));
        }
        var day = Arrays.stream(PutOffStep.Until.values())
                .filter(one -> one.name().equals(until))
                .findFirst()
                .orElseThrow(NotFound::new);
        var done = 0;
        var refusals = new ArrayList<String>();
        for (var one : selected) {
            var task = TASK.matcher(one);
            if (!task.matches()) {
                throw new NotFound();
            }
            var number = task.group(1);
            var step = Long.parseLong(task.group(2));
            var change = switch (action) {
                case TAKE -> passOnStep.claim(number, step, official);
                case PUT_OFF -> putOffStep.putOff(number, step, official, day);
                default -> throw new NotFound();
            };
            switch (change) {
                case Change.Done did -> done++;
                case Change.Refused(var message) -> refusals.add(number + ": " + message);
            }
        }
        return new Outcome(done, refusals);
    }

    /// What is told of those that were done; null when none was.
    static @Nullable String told(int taken, int putOff) {
        if (taken > 0) {
            return taken + " tugas Anda ambil. Tugas itu sekarang ada di Menunggu saya.";
        }
        return putOff > 0 ? putOff + " tugas ditunda untuk Anda. Tenggatnya tidak berubah." : null;
    }
}
