package id.akuntabel.shell;

/// A fragment of a page: a record with its template beside it, like a [Page]. Returned to htmx, or placed into
/// a page
/// with
/// `${part.render()}`-like calls through [Templates#content(Part)].
public interface Part {}
