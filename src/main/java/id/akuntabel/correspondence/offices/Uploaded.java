package id.akuntabel.correspondence.offices;

import id.akuntabel.archive.Upload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a form of a letter brought along.
public final class Uploaded {

    private Uploaded() {}

    /// Null where no file was chosen.
    ///
    /// @param usual name of a file that has none
    public static @Nullable Upload of(@Nullable MultipartFile file, String usual) {
        return file == null || file.isEmpty()
                ? null
                : new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), usual), file::getInputStream);
    }
}
