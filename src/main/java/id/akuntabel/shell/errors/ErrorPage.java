package id.akuntabel.shell.errors;

import id.akuntabel.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What happened, why, what to do; with the reference number that stands in the log.
public record ErrorPage(
        HttpStatus status,
        String title,
        String explanation,
        @Nullable String reference) implements Page {}
