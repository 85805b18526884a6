package id.akuntabel.archive.holdings;

import id.akuntabel.archive.DocumentVersion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may be filed. Everything here can be opened by every office. What carries macros is kept, because offices have
/// such tables, but it is marked, and no program of the server opens it.
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOCM("application/vnd.ms-word.document.macroEnabled.12", "docm"),
    XLSM("application/vnd.ms-excel.sheet.macroEnabled.12", "xlsm"),
    PPTM("application/vnd.ms-powerpoint.presentation.macroEnabled.12", "pptm"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    CALENDAR("text/calendar", "ics"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /// As it is given out again.
    String mediaType() {
        return mediaType;
    }

    /// `DOCX`, as messages name it.
    String printed() {
        return extension.toUpperCase(Locale.ROOT);
    }

    /// Whether it can carry programs that run when it is opened.
    boolean macros() {
        return DocumentVersion.hasMacros(mediaType);
    }

    static Optional<FileType> ofExtension(String extension) {
        var usual = extension.equals("jpeg") ? "jpg" : extension;
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(usual))
                .findFirst();
    }
}
