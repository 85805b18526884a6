package id.akuntabel.identity.signin;

import id.akuntabel.organization.OfficialId;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The way in.
///
/// @param name    as typed
/// @param back    path to return to
/// @param notice  why this page is shown again
/// @param offices the sample cast; empty outside sample mode
public record SignInPage(
        String name, String back, @Nullable String notice, Map<String, String> findings, List<Office> offices)
        implements Page {

    @Override
    public String title() {
        return "Masuk";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public record Office(String name, List<Person> people) {}

    public record Person(OfficialId id, String name, String position) {}
}
