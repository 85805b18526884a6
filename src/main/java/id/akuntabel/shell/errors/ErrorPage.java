package id.akuntabel.shell.errors;

import id.akuntabel.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What happened, why, what to do; with the reference number that stands in the log.
///
/// @param back the page whose form was refused, if it was one of ours
public record ErrorPage(
        HttpStatus status,
        String title,
        String explanation,
        @Nullable String reference,
        @Nullable String back) implements Page {

    ErrorPage(HttpStatus status, String title, String explanation, @Nullable String reference) {
        this(status, title, explanation, reference, null);
    }

    ErrorPage backTo(@Nullable String address) {
        return new ErrorPage(status, title, explanation, reference, address);
    }
}
