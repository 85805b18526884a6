package id.akuntabel.shell;

/// One step of the way back, above the heading.
public record Crumb(String label, String href) {}
