package id.akuntabel.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

/// From a record to the HTML of the template that has its name.
public final class Templates {

    private static final String ROOT = "id.akuntabel.";

    private final TemplateEngine engine;

    public Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /// `id.akuntabel.workflow.inbox.InboxPage` is drawn by `workflow/inbox/InboxPage.jte`.
    static String templateOf(Class<?> type) {
        return type.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }

    /// Whole response body of a page, part or paper record.
    public Utf8ByteOutput render(Object value) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(value.getClass()), value, output);
        return output;
    }

    /// The same as text.
    public String renderText(Object value) {
        var output = new StringOutput();
        engine.render(templateOf(value.getClass()), value, output);
        return output.toString();
    }

    /// A part to be placed inside another template.
    public Content content(Part part) {
        return output -> engine.render(templateOf(part.getClass()), part, output);
    }
}
