package id.akuntabel.measurement.policies;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A policy being recorded, with what it would give.
///
/// @param before the version that it follows, or null
public record PolicyFormPage(
        Desk desk, @Nullable StoredPolicy before, PolicyForm form, ExamplePart example, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return before == null
                ? "Kebijakan capaian baru"
                : "Versi baru " + before.rules().policy().name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Kebijakan capaian", desk.href()));
    }

    public Map<String, String> lowerVariants() {
        return PolicyForm.lowerVariants();
    }

    public Map<String, String> zeroTargets() {
        return PolicyForm.zeroTargets();
    }

    public Map<String, String> zeroActuals() {
        return PolicyForm.zeroActuals();
    }

    public Map<String, String> roundings() {
        return PolicyForm.roundings();
    }

    public Map<String, String> efficiencies() {
        return PolicyForm.efficiencies();
    }

    public Map<String, String> scales() {
        return PolicyForm.scales();
    }

    public Map<String, String> decimals() {
        var options = new LinkedHashMap<String, String>();
        for (var count = 0; count <= 4; count++) {
            options.put(Integer.toString(count), Integer.toString(count));
        }
        return options;
    }

    /// The policy that gets a version, for the form; empty = a new one.
    public String from() {
        return before == null ? "" : Long.toString(before.policy());
    }
}
