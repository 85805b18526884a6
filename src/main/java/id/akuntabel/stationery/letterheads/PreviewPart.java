package id.akuntabel.stationery.letterheads;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.shell.Part;

/// The letterhead as it will be printed.
public record PreviewPart(Letterhead letterhead) implements Part {}
