package id.akuntabel.correspondence.offices;

import java.util.Arrays;

/// *Sifat* of a letter or a disposition.
public enum Urgency {
    BIASA("Biasa"),
    SEGERA("Segera"),
    SANGAT_SEGERA("Sangat segera");

    private final String printed;

    Urgency(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /// What a form sent; anything else is ordinary.
    public static Urgency of(String name) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.name().equals(name))
                .findFirst()
                .orElse(BIASA);
    }
}
