package id.akuntabel.planning.indicators;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Variables: quantities that are typed once and used by many indicators.
public record VariablesPage(
        List<Agency> agencies,
        Agency agency,
        List<Variable> variables,
        boolean mayWrite,
        VariableForm form,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Variabel";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
