package id.akuntabel.paper.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.akuntabel.paper.Press;
import id.akuntabel.shell.Templates;

/// A press without an application around it.
public final class Presses {

    private Presses() {}

    public static Press press() {
        return new HtmlPress(
                new Templates(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.akuntabel")));
    }
}
