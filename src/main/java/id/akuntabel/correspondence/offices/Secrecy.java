package id.akuntabel.correspondence.offices;

import java.util.Arrays;

/// *Klasifikasi keamanan* of a letter (tata naskah dinas): all but ordinary ones are known to those involved alone.
public enum Secrecy {
    BIASA("Biasa"),
    TERBATAS("Terbatas"),
    RAHASIA("Rahasia"),
    SANGAT_RAHASIA("Sangat rahasia");

    private final String printed;

    Secrecy(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /// What a form sent. Ordinary where nothing was chosen; what is not known is kept close.
    public static Secrecy of(String name) {
        return name.isEmpty()
                ? BIASA
                : Arrays.stream(values())
                        .filter(secrecy -> secrecy.name().equals(name))
                        .findFirst()
                        .orElse(RAHASIA);
    }
}
