package id.akuntabel.paper;

import java.util.List;

/// The press for Word: the same papers as docx, so that an office can go on working at them. What stands where is the
/// business of a Word template, which an office may replace; the words in `{{…}}` are the components of the paper's
/// record in Indonesian (`paper/isian.properties`).
///
/// * `{{hal}}`, `{{penandatangan.nama}}`: a text
/// * `{{@kop.logo}}`, `{{@qr}}`: a picture
/// * a table row that begins with `{{baris}}` is repeated for each of the `baris`; its cells hold `[nomor]`, `[nama]`
/// * `{{?baris}}` … `{{/baris}}`: what lies between is repeated, or left out where there is none; inside it
///   `{{nomor}}`, or `{{=#this}}` where the list holds plain lines
public interface WordPress {

    /// Of a docx.
    String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// With the template that the office of the letterhead has in force, else the one that lies beside the paper's
    /// record under the same name. Which one it was stands in the properties of the document. An [Outlined] paper
    /// needs none.
    byte[] write(Paper paper);

    /// With the office's own template, which was [#check]ed before.
    byte[] write(Paper paper, byte[] template);

    /// The template that lies beside the record.
    byte[] templateOf(Class<? extends Paper> kind);

    /// Whether a paper of this kind can be written with this template.
    TemplateCheck check(Class<? extends Paper> kind, byte[] template);

    /// All that a template of this kind may hold, with what stands there on this paper.
    List<Placeholder> placeholders(Paper sample);

    /// @param name    as typed into the template: `{{penandatangan.nama}}`
    /// @param example what stands there on the sample; shortened
    record Placeholder(String name, String example) {}
}
