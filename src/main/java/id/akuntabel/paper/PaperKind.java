package id.akuntabel.paper;

import java.util.function.Function;

/// A kind of paper that offices may have a Word template of their own for.
///
/// @param code   short and stable, part of addresses: `undangan`
/// @param name   Indonesian
/// @param type   of its record, beside which the built-in template lies
/// @param sample a paper with made-up contents on a given letterhead, to see what a template makes of it
public record PaperKind(String code, String name, Class<? extends Paper> type, Function<Letterhead, Paper> sample) {}
