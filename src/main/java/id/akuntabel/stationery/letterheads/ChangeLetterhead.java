package id.akuntabel.stationery.letterheads;

import id.akuntabel.audit.Cause;
import id.akuntabel.stationery.offices.Office;
import id.akuntabel.stationery.offices.StationeryChanged;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves a further version of a letterhead. Those before it stay: what was dated under them is printed with them.
@Component
class ChangeLetterhead {

    private final LetterheadStore store;
    private final ApplicationEventPublisher events;

    ChangeLetterhead(LetterheadStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// @param added as it was read, without findings
    /// @return why not, Indonesian
    @Transactional
    public Optional<String> change(Office office, StoredLetterhead added, Cause cause) {
        var latest = store.versions(office.id()).stream()
                .mapToInt(StoredLetterhead::version)
                .max()
                .orElse(0);
        if (latest != added.version() - 1 || !store.add(office.id(), added)) {
            return Optional.of("Kop ini baru saja diubah orang lain. Muat ulang halaman, lalu ubah lagi.");
        }
        events.publishEvent(new StationeryChanged(
                cause, office.code(), "kop", "Kop versi " + added.version() + " disimpan", facts(added)));
        return Optional.empty();
    }

    private static Map<String, String> facts(StoredLetterhead added) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("baris", String.join(" / ", added.lines()));
        facts.put("kaki kop", String.join(" / ", added.smallPrint()));
        facts.put("garis", added.line().printed());
        facts.put("kertas", added.format().printed());
        facts.put("mulai berlaku", added.validFrom().toString());
        facts.put("logo", added.logo() == null ? "milik pemerintah daerah, bila ada" : "sendiri");
        return facts;
    }
}
