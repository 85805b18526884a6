package id.akuntabel.paper;

import java.util.List;

/// What is to be said about a Word template.
public sealed interface TemplateCheck {

    /// It can be used.
    ///
    /// @param missing what the usual template has and this one has not
    record Sound(List<String> missing) implements TemplateCheck {}

    /// @param problems Indonesian sentences: what, where, what to do
    record Refused(List<String> problems) implements TemplateCheck {}
}
