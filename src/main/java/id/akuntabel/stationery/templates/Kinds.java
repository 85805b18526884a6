package id.akuntabel.stationery.templates;

import id.akuntabel.paper.Paper;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The kinds of paper of all modules.
@Component
class Kinds {

    private final List<PaperKinds> modules;

    Kinds(List<PaperKinds> modules) {
        this.modules = modules;
    }

    /// By name.
    List<PaperKind> all() {
        return modules.stream()
                .flatMap(module -> module.kinds().stream())
                .sorted(Comparator.comparing(PaperKind::name))
                .toList();
    }

    Optional<PaperKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Optional<PaperKind> find(Class<? extends Paper> type) {
        return all().stream().filter(kind -> kind.type() == type).findFirst();
    }
}
