package id.akuntabel.signing.desk;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;
import java.util.UUID;

/// A batch of signatures stopped, goes on, or was left. Each signature is told by itself.
///
/// @param news Indonesian: `Penandatanganan kumpulan terhenti`
record BatchMoved(Cause cause, UUID batch, String news, int signed, int items) implements Recorded {

    @Override
    public String subject() {
        return "kumpulan-tanda-tangan/" + batch;
    }

    @Override
    public String what() {
        return news;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ditandatangani", signed + " dari " + items + " dokumen");
    }
}
