package id.akuntabel.signing.keys;

import java.util.Arrays;

/// What opens a key. Lives in memory for as long as a request takes, and never prints itself.
public final class Passphrase implements AutoCloseable {

    static final int SHORTEST = 8;

    private final char[] letters;

    public Passphrase(String typed) {
        this.letters = typed.toCharArray();
    }

    char[] letters() {
        return letters;
    }

    boolean tooShort() {
        return letters.length < SHORTEST;
    }

    boolean same(Passphrase other) {
        return Arrays.equals(letters, other.letters);
    }

    /// As a service outside wants it.
    public String forService() {
        return new String(letters);
    }

    /// Whether a message gives it away.
    public boolean isIn(String message) {
        return letters.length > 0 && message.contains(new String(letters));
    }

    public boolean empty() {
        return letters.length == 0;
    }

    /// Nothing of it stays.
    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
