package planted.above.slice;

import id.akuntabel.shell.Page;

/// Planted: a page without template.
public record LonelyPage(String title) implements Page {}
