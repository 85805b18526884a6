package id.akuntabel.archive.holdings;

import id.akuntabel.archive.UploadCheck;
import id.akuntabel.archive.holdings.FileStore.TooLarge;
import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The inspection without the filing.
@Component
class CheckUpload implements UploadCheck {

    private final FileStore store;
    private final InspectUpload inspect;

    CheckUpload(FileStore store, InspectUpload inspect) {
        this.store = store;
        this.inspect = inspect;
    }

    @Override
    public Optional<String> refusal(String fileName, byte[] bytes) {
        var name = FileNames.clean(fileName);
        try {
            var arrived = store.receive(() -> new ByteArrayInputStream(bytes), InspectUpload.LARGEST);
            try {
                return switch (inspect.inspect(arrived.path(), name)) {
                    case Forbidden(var message) -> Optional.of(message);
                    case Allowed allowed -> Optional.empty();
                };
            } finally {
                store.discard(arrived);
            }
        } catch (TooLarge tooLarge) {
            return Optional.of(InspectUpload.tooLarge(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
