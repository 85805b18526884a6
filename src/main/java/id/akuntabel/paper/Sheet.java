package id.akuntabel.paper;

/// Formats of paper. *F4* (folio) is what offices buy: 215 × 330 mm.
public enum Sheet {
    A4("210mm 297mm", 595.28, 841.89),
    A4_LANDSCAPE("297mm 210mm", 841.89, 595.28),
    F4("215mm 330mm", 609.45, 935.43),
    F4_LANDSCAPE("330mm 215mm", 935.43, 609.45);

    private final String css;
    private final double width;
    private final double height;

    Sheet(String css, double width, double height) {
        this.css = css;
        this.width = width;
        this.height = height;
    }

    /// Value of the CSS property `size`.
    public String css() {
        return css;
    }

    /// In points.
    public double width() {
        return width;
    }

    /// In points.
    public double height() {
        return height;
    }
}
