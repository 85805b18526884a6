package id.akuntabel.shell.home;

import id.akuntabel.shell.DateText;
import id.akuntabel.shell.Part;

/// How a typed date is read.
public record DatePart(String words, boolean readable) implements Part {

    static DatePart of(String typed) {
        var readable = typed.isBlank() || DateText.read(typed).isPresent();
        return new DatePart(readable ? DateText.echo(typed) : DateText.unreadable(typed), readable);
    }
}
