package id.akuntabel.correspondence;

/// Identity of an outgoing letter: its line in a book.
public record LetterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
