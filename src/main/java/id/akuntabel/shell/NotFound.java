package id.akuntabel.shell;

/// No such thing, or not yours: the reader cannot tell which.
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found, or not visible to this viewer");
    }
}
