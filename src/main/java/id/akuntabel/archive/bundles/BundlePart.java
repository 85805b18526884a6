package id.akuntabel.archive.bundles;

import id.akuntabel.shell.Part;

/// How far a bundle is; asks again while it is being made.
///
/// @param asked  when and by whom, as printed
/// @param state  `OPEN`, `DONE`, `FAILED`, `CANCELLED`
/// @param error  failed: why
/// @param size   of the whole, as printed
/// @param keptTo until when it can be fetched, as printed
public record BundlePart(
        String href,
        String title,
        String asked,
        String state,
        int made,
        int parts,
        String error,
        String fileName,
        String size,
        String keptTo)
        implements Part {

    public boolean open() {
        return state.equals("OPEN");
    }

    public boolean done() {
        return state.equals("DONE");
    }

    public boolean failed() {
        return state.equals("FAILED");
    }

    /// `3 dari 12 naskah`.
    public String count() {
        return made + " dari " + parts + " naskah";
    }

    /// One word or two, for a list.
    public String chip() {
        return switch (state) {
            case "OPEN" -> "disiapkan, " + count();
            case "DONE" -> "selesai";
            case "FAILED" -> "gagal";
            default -> "dibatalkan";
        };
    }

    public String chipStyle() {
        return switch (state) {
            case "OPEN" -> "cip-kini";
            case "DONE" -> "cip-baik";
            case "FAILED" -> "cip-buruk";
            default -> "";
        };
    }
}
