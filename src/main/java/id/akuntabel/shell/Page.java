package id.akuntabel.shell;

import org.springframework.http.HttpStatus;

/// A whole page: a record whose template has its name and lies beside it (`InboxPage.java`, `InboxPage.jte`; the
/// template's
/// parameter is called `page`). A controller returns it.
public interface Page {

    /// Title of the browser tab and heading of the page, Indonesian.
    String title();

    /// 422 when the page shows findings about what was sent, 200 otherwise.
    default HttpStatus status() {
        return HttpStatus.OK;
    }
}
