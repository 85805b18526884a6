package id.akuntabel.paper;

import gg.jte.Content;

/// The printing press.
public interface Press {

    /// The paper as a PDF: fonts embedded, tagged for readers for the blind (PDF/UA), pages numbered. The same paper
    /// gives the same pages.
    byte[] print(Paper paper);

    /// The paper as it reads on screen, without drawings, for `@template.paper.onScreen`.
    Content preview(Paper paper);
}
