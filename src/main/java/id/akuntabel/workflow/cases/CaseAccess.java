package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import org.springframework.stereotype.Component;

/// Who sees a process: the agency that runs it, the agency of the process that started it, and those who read all.
/// For everyone else it does not exist.
@Component
public class CaseAccess {

    private final CaseStore cases;

    CaseAccess(CaseStore cases) {
        this.cases = cases;
    }

    /// The process, or [NotFound].
    public SopCase get(String number, CurrentOfficial official) {
        return cases.find(number).filter(found -> maySee(found, official)).orElseThrow(NotFound::new);
    }

    public boolean maySee(SopCase sopCase, CurrentOfficial official) {
        var parent = sopCase.parent();
        return official.maySee(sopCase.agency()) || (parent != null && maySee(cases.get(parent.caseId()), official));
    }
}
