package id.akuntabel.archive;

import java.io.IOException;
import java.io.OutputStream;

/// A slot, filled by a module that hands out many stored files in one: nothing is printed, bytes are copied, too many
/// for a request or for memory. It is written in one go; when its node dies, the next one begins anew.
public non-sealed interface WholeBundle extends BundleKind {

    /// Writes the zip and closes nothing.
    void write(String subject, OutputStream out, Progress progress) throws IOException;

    interface Progress {

        /// So many parts of the plan are written.
        ///
        /// @throws IOException when this node no longer has the bundle
        void written(int parts) throws IOException;
    }
}
