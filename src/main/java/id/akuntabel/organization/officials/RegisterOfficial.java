package id.akuntabel.organization.officials;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.OfficialId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enters a person, or corrects name and rank. The NIP stays what it was: it is who the person is.
@Component
class RegisterOfficial {

    private final Officials officials;
    private final ApplicationEventPublisher events;

    RegisterOfficial(Officials officials, ApplicationEventPublisher events) {
        this.officials = officials;
        this.events = events;
    }

    /// @return findings by field; empty = entered
    @Transactional
    public Map<String, String> register(String typedNip, String name, String rank, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var nip = nip(typedNip, findings);
        checkName(name, findings);
        if (nip != null && findings.isEmpty()) {
            var id = OfficialId.fresh();
            if (officials.add(id, nip, name.strip(), blankAsNull(rank))) {
                events.publishEvent(new OfficialRecorded(cause, nip, name.strip() + " dicatat sebagai pegawai."));
            } else {
                findings.put("nip", "NIP " + nip.printed() + " sudah tercatat. Cari namanya di daftar pegawai.");
            }
        }
        return findings;
    }

    @Transactional
    public Map<String, String> correct(Official official, String name, String rank, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        checkName(name, findings);
        if (findings.isEmpty()) {
            officials.rename(official.id(), name.strip(), blankAsNull(rank));
            events.publishEvent(new OfficialRecorded(
                    cause,
                    official.nip(),
                    "Data pegawai diubah dari " + official.name() + " menjadi " + name.strip() + "."));
        }
        return findings;
    }

    private static @Nullable Nip nip(String typed, Map<String, String> findings) {
        try {
            return Nip.of(typed);
        } catch (IllegalArgumentException wrong) {
            findings.put("nip", wrong.getMessage() + " Contoh: 19861109 201001 2 010.");
            return null;
        }
    }

    private static void checkName(String name, Map<String, String> findings) {
        if (name.isBlank() || name.length() > 200) {
            findings.put("nama", "Isi nama dengan gelarnya, seperti di daftar jabatan.");
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
