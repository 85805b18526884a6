package id.akuntabel.paper;

/// The printing press.
public interface Press {

    /// The paper as a PDF: fonts embedded, pages numbered. The same paper gives the same pages.
    byte[] print(Paper paper);
}
