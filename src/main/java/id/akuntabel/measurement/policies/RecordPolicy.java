package id.akuntabel.measurement.policies;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.formula.Rules;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records a policy, or the next version of one. Figures of rounds that are open keep the version they began with.
@Component
class RecordPolicy {

    private final StoredPolicies policies;
    private final ApplicationEventPublisher events;

    RecordPolicy(StoredPolicies policies, ApplicationEventPublisher events) {
        this.policies = policies;
        this.events = events;
    }

    /// @param before the version that it follows; null = a policy of its own
    @Transactional
    public Answer record(Desk desk, @Nullable StoredPolicy before, Rules rules, Cause cause) {
        var given = rules.policy();
        var findings = findings(desk, before, rules);
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        var policy = before == null ? policies.add(desk.id(), given.name()) : before.policy();
        policies.addVersion(policy, rules, cause);
        events.publishEvent(new PolicyRecorded(
                cause,
                policy,
                given.name(),
                given.version(),
                Wording.fullDate(given.inForceFrom()),
                desk.printed(),
                PolicyWords.of(rules)));
        return new Answer.Done();
    }

    private Map<String, String> findings(Desk desk, @Nullable StoredPolicy before, Rules rules) {
        var findings = new LinkedHashMap<String, String>();
        var given = rules.policy();
        if (before == null && policies.find(desk.id(), given.name()).isPresent()) {
            findings.put(
                    "nama",
                    "“" + given.name()
                            + "” sudah ada. Buat versi barunya dari daftar kebijakan, atau pilih nama lain.");
        }
        if (before != null
                && !given.inForceFrom().isAfter(before.rules().policy().inForceFrom())) {
            findings.put(
                    "berlaku",
                    "Versi " + before.rules().policy().version() + " berlaku sejak "
                            + Wording.fullDate(before.rules().policy().inForceFrom())
                            + ". Versi berikutnya mulai sesudah hari itu; angka yang sudah dihitung tidak berubah.");
        }
        return findings;
    }
}
