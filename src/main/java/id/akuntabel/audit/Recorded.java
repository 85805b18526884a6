package id.akuntabel.audit;

import java.util.Map;

/// Implemented by every event that tells of a change: the trail writes it down in the same transaction.
public interface Recorded {

    Cause cause();

    /// What was changed, as `kind/key`: `proses/PK-2026-0031`, `dokumen/…`, `jabatan/…`. Entries of one subject
    /// form
    /// one chain.
    String subject();

    /// What happened, in Indonesian, as an official would read it in a history: `Langkah 7 diselesaikan: Ya`.
    String what();

    /// Facts worth keeping: flat, text values only (ids, hashes, old and new value).
    default Map<String, String> facts() {
        return Map.of();
    }
}
