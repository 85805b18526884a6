package id.akuntabel.archive;

import java.io.IOException;
import java.io.InputStream;

/// What is to be stored: its name as the sender gave it, and its bytes.
public record Upload(String fileName, Content content) {

    /// Opens the bytes; called once.
    public interface Content {
        InputStream open() throws IOException;
    }
}
