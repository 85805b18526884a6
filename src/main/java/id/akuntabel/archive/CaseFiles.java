package id.akuntabel.archive;

import id.akuntabel.identity.CurrentOfficial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// *Unduh berkas proses*: one zip with every version of every document of a process, what the caller adds, and a
/// manifest with the SHA-256 of each file. The same content gives the same bytes.
public interface CaseFiles {

    /// Writes the zip while it is built; closes nothing. A stored file that no longer has its hash is left out, and
    /// the manifest and a file at the top say so: nothing damaged leaves silently, and the rest is not withheld.
    /// What the reader may not read is left out in the same way.
    ///
    /// @param after told after each file, with how many there are now
    void write(CurrentOfficial reader, String caseNumber, List<Extra> extras, OutputStream out, After after)
            throws IOException;

    /// As the other, for somebody who waits for it.
    default void write(CurrentOfficial reader, String caseNumber, List<Extra> extras, OutputStream out)
            throws IOException {
        write(reader, caseNumber, extras, out, files -> {});
    }

    /// How much it is before anything is read: every version, in the order in which they are written.
    ///
    /// @param bytes of all files together
    record Extent(List<String> files, long bytes) {}

    Extent extent(String caseNumber);

    interface After {
        void file(int files) throws IOException;
    }

    /// `PK-2026-0031.zip`.
    static String fileName(String caseNumber) {
        return caseNumber.replaceAll("[^A-Za-z0-9._-]", "-") + ".zip";
    }

    /// Something the caller knows about the process: the chart as run, the history.
    ///
    /// @param path inside the zip: `alur.svg`, `riwayat.csv`
    record Extra(String path, Upload.Content content) {

        public static Extra text(String path, String content) {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            return new Extra(path, () -> new ByteArrayInputStream(bytes));
        }
    }
}
