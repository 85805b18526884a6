package id.akuntabel.paper;

import java.util.List;

/// The kinds of paper that a module prints; each module names its own.
public interface PaperKinds {

    List<PaperKind> kinds();
}
