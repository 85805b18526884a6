package id.akuntabel.planning.indicators;

import static id.akuntabel.planning.indicators.IndicatorForm.text;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.VariableRetired;
import id.akuntabel.planning.VariableWritten;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a variable, or retires one that no indicator in use is made of. A variable is never deleted: sheets refer to
/// it.
@Component
public class WriteVariable {

    private final Indicators indicators;
    private final ApplicationEventPublisher events;

    WriteVariable(Indicators indicators, ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.events = events;
    }

    @Transactional
    public Changing add(Agency agency, VariableForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        if (!text(form.kode()).matches("[A-Za-z0-9.-]{1,20}")) {
            findings.put("kode", "Isi kode dengan huruf, angka, titik, atau tanda hubung, paling banyak 20 tanda.");
        }
        if (text(form.nama()).isEmpty()) {
            findings.put("nama", "Isi nama variabel.");
        }
        if (text(form.satuan()).isEmpty()) {
            findings.put("satuan", "Isi satuan variabel.");
        }
        if (!findings.isEmpty()) {
            return new Changing.Refused(findings);
        }
        var id = indicators.addVariable(
                agency.id(), text(form.kode()), text(form.nama()), text(form.satuan()), text(form.sumber()));
        if (id.isEmpty()) {
            return Changing.Refused.at("kode", "Kode " + text(form.kode()) + " sudah dipakai. Pilih kode lain.");
        }
        events.publishEvent(new VariableWritten(cause, agency.code(), text(form.kode()), text(form.nama())));
        return new Changing.Done();
    }

    @Transactional
    public Changing retire(Agency agency, Variable variable, LocalDate today, Cause cause) {
        if (variable.retiredOn() != null) {
            return Changing.Refused.at(
                    "nonaktif",
                    "Variabel " + variable.code() + " sudah tidak dipakai sejak " + Wording.date(variable.retiredOn())
                            + ".");
        }
        if (!indicators.retireVariable(variable.id(), today)) {
            return Changing.Refused.at(
                    "nonaktif",
                    "Variabel " + variable.code() + " tidak dapat dinonaktifkan karena membentuk indikator yang masih"
                            + " dipakai (" + String.join(", ", variable.usedBy())
                            + "). Ubah rumus indikatornya atau nonaktifkan indikatornya lebih dulu.");
        }
        events.publishEvent(new VariableRetired(cause, agency.code(), variable.code(), variable.name()));
        return new Changing.Done();
    }
}
