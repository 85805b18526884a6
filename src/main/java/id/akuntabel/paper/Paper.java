package id.akuntabel.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document to be printed: a public record whose template lies beside it, like a `shell.Page`. The template
/// uses `@template.paper.frame`; where it holds `<div id="gambar-0">`, `gambar-1` …, the drawings are drawn, each
/// with its upper left corner in that of its box.
public interface Paper {

    /// Title of the document, Indonesian.
    String title();

    Sheet sheet();

    /// On whose paper it is printed; null where it has no letterhead.
    default @Nullable Letterhead letterhead() {
        return null;
    }

    /// Words at the foot of each page, beside the page number.
    default String footer() {
        return title();
    }

    /// Word written across each page (`DRAF`), or null.
    default @Nullable String watermark() {
        return null;
    }

    /// What the QR code on the paper says, usually the address at which it can be verified; null = no QR code. The
    /// template places it with `@template.paper.qr`, the Word template with `{{@qr}}`.
    default @Nullable String qr() {
        return null;
    }

    /// [#qr()] as a picture.
    default @Nullable Picture qrPicture() {
        var text = qr();
        return text == null ? null : Qr.picture(text);
    }

    /// The drawings that the template leaves room for.
    default List<Drawing> drawings() {
        return List.of();
    }
}
