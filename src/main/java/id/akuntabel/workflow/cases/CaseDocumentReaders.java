package id.akuntabel.workflow.cases;

import id.akuntabel.archive.CaseReaders;
import id.akuntabel.identity.CurrentOfficial;
import org.springframework.stereotype.Component;

/// Who sees a process reads its documents: also the agency that gathers what its child processes bring.
@Component
class CaseDocumentReaders implements CaseReaders {

    private final CaseStore cases;
    private final CaseAccess access;
    private final StepStore steps;

    CaseDocumentReaders(CaseStore cases, CaseAccess access, StepStore steps) {
        this.cases = cases;
        this.access = access;
        this.steps = steps;
    }

    @Override
    public boolean mayRead(CurrentOfficial reader, String caseNumber) {
        return cases.find(caseNumber)
                .filter(found -> access.maySee(found, reader))
                .isPresent();
    }

    @Override
    public boolean takesPart(CurrentOfficial official, String caseNumber) {
        return cases.find(caseNumber).stream()
                .flatMap(found -> steps.ofCase(found.id()).stream())
                .anyMatch(step -> step.candidate(official).isPresent());
    }
}
