package id.akuntabel.audit.trail;

import java.util.List;

/// What a verification of the whole trail found.
///
/// @param lastSeal hash of the newest seal, hex, or `-`: compare it with a copy kept outside the database
record Verification(long entries, long subjects, long seals, String lastSeal, List<Problem> problems) {

    boolean intact() {
        return problems.isEmpty();
    }

    /// @param place the entry, chain or seal, as `proses/PK-2026-0031 #4`
    /// @param what  Indonesian
    record Problem(String place, String what) {}

    /// As the command prints it.
    String printed() {
        var text = new StringBuilder();
        text.append("Log audit: ")
                .append(entries)
                .append(" entri, ")
                .append(subjects)
                .append(" rantai, ")
                .append(seals)
                .append(" segel.\nSegel terakhir: ")
                .append(lastSeal)
                .append('\n');
        if (intact()) {
            return text.append("UTUH: tidak ada entri yang diubah, dihapus, disisipkan, atau ditukar urutannya.\n")
                    .toString();
        }
        text.append("TIDAK UTUH: ").append(problems.size()).append(" temuan.\n");
        problems.stream()
                .limit(200)
                .forEach(problem -> text.append("  ")
                        .append(problem.place())
                        .append(": ")
                        .append(problem.what())
                        .append('\n'));
        return text.toString();
    }
}
