package id.akuntabel.measurement.policies;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chooses the policy of the government, an agency or one indicator from a day on.
@Component
class ChoosePolicy {

    private final StoredPolicies policies;
    private final ApplicationEventPublisher events;

    ChoosePolicy(StoredPolicies policies, ApplicationEventPublisher events) {
        this.policies = policies;
        this.events = events;
    }

    /// @param scope  as printed
    /// @param wanted null = back to the wider choice, which the government cannot
    @Transactional
    public Answer choose(
            Desk desk, @Nullable Long indicator, String scope, @Nullable Long wanted, LocalDate from, Cause cause) {
        var versions = policies.versions(desk.id());
        var policy = versions.stream()
                .filter(version -> Objects.equals(version.policy(), wanted))
                .toList();
        var findings = findings(desk, indicator, wanted, policy, from, cause);
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        policies.choose(desk.id(), indicator, wanted, from, cause);
        events.publishEvent(new PolicyChosen(
                cause,
                scope,
                policy.isEmpty()
                        ? "mengikuti pilihan yang lebih luas"
                        : policy.getFirst().rules().policy().name(),
                Wording.fullDate(from)));
        return new Answer.Done();
    }

    private Map<String, String> findings(
            Desk desk,
            @Nullable Long indicator,
            @Nullable Long wanted,
            List<StoredPolicy> policy,
            LocalDate from,
            Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        if (policy.isEmpty() && (wanted != null || desk.agency() == null)) {
            findings.put("kebijakan", "Pilih salah satu kebijakan dalam daftar.");
        } else if (!policy.isEmpty()
                && policy.getLast().rules().policy().inForceFrom().isAfter(from)) {
            findings.put(
                    "mulai",
                    "Kebijakan ini baru berlaku "
                            + Wording.fullDate(policy.getLast().rules().policy().inForceFrom())
                            + ". Pilih hari itu atau sesudahnya.");
        }
        var last = policies.choices(desk.id()).stream()
                .filter(choice ->
                        Objects.equals(choice.agency(), desk.id()) && Objects.equals(choice.indicator(), indicator))
                .findFirst();
        if (last.isPresent() && from.isBefore(last.get().from())) {
            findings.putIfAbsent(
                    "mulai",
                    "Pilihan terakhir mulai " + Wording.fullDate(last.get().from())
                            + ". Pilihan baru mulai pada hari itu atau sesudahnya, karena yang lama tidak diubah.");
        }
        if (Optional.ofNullable(cause.reason()).orElse("").isBlank()) {
            findings.put("alasan", "Tulis dasar atau alasan pilihan ini; ia dicetak di riwayat kebijakan.");
        }
        return findings;
    }
}
