package id.akuntabel.planning.indicators;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.IndicatorChanged;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.goals.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes a new indicator or changes one. What a promised indicator measures stays as it was promised.
@Component
public class WriteIndicator {

    private final Indicators indicators;
    private final Goals goals;
    private final Usage usage;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    WriteIndicator(
            Indicators indicators, Goals goals, Usage usage, Structure structure, ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.goals = goals;
        this.usage = usage;
        this.structure = structure;
        this.events = events;
    }

    @Transactional
    public Changing add(Agency agency, IndicatorForm form, Cause cause) {
        var parts = new Parts(agency);
        var findings = new LinkedHashMap<String, String>();
        var details = form.details(parts.positions, findings);
        var components = parts.components(form, findings);
        var objectives = parts.objectives(form, findings);
        if (details.isEmpty() || !findings.isEmpty()) {
            return new Changing.Refused(findings);
        }
        var id = indicators.add(agency.id(), details.get());
        if (id.isEmpty()) {
            return Changing.Refused.at(
                    "kode", "Kode " + details.get().code() + " sudah dipakai indikator lain. Pilih kode lain.");
        }
        indicators.setComponents(agency.id(), id.get(), components);
        indicators.setObjectives(agency.id(), id.get(), objectives);
        tell(cause, agency, details.get(), "ditulis", Map.of());
        return new Changing.Done();
    }

    private static Changing stale() {
        return Changing.Refused.at(
                "nama",
                "Indikator ini baru saja diubah orang lain. Isian Anda masih ada: bandingkan dengan yang tersimpan, lalu"
                        + " simpan lagi bila isian Anda yang benar.");
    }

    @Transactional
    public Changing change(Agency agency, Indicator read, IndicatorForm form, Cause cause) {
        // Said before anything else: the form comes back on the newest revision.
        if (form.revisi() == null || form.revisi() != read.version()) {
            return stale();
        }
        var parts = new Parts(agency);
        var findings = new LinkedHashMap<String, String>();
        var details = form.details(parts.positions, findings);
        var components = parts.components(form, findings);
        var objectives = parts.objectives(form, findings);
        if (details.isPresent() && usage.isPromised(read.id())) {
            refuseOtherMeaning(read, details.get(), components, findings);
        }
        if (details.isEmpty() || !findings.isEmpty()) {
            return new Changing.Refused(findings);
        }
        if (!indicators.change(read, details.get())) {
            return stale();
        }
        indicators.setComponents(agency.id(), read.id(), components);
        indicators.setObjectives(agency.id(), read.id(), objectives);
        tell(cause, agency, details.get(), "diubah", differences(read.details(), details.get()));
        return new Changing.Done();
    }

    /// The database refuses it, too; here it is said in words.
    private static void refuseOtherMeaning(
            Indicator read, Details details, Map<Role, List<Long>> components, Map<String, String> findings) {
        var old = read.details();
        var why =
                " tidak dapat diubah karena indikator ini sudah diperjanjikan. Buat indikator baru dan nonaktifkan yang ini.";
        if (!old.unitOfMeasure().equals(details.unitOfMeasure())) {
            findings.put("satuan", "Satuan" + why);
        }
        if (old.polarity() != details.polarity()) {
            findings.put("arah", "Arah" + why);
        }
        if (old.aggregation() != details.aggregation()) {
            findings.put("hitung", "Cara menghitung setahun" + why);
        }
        if (!String.valueOf(old.scale()).equals(String.valueOf(details.scale()))) {
            findings.put("skala", "Skala" + why);
        }
        for (var role : Role.values()) {
            var before = read.components().stream()
                    .filter(component -> component.role() == role)
                    .map(component -> component.variable())
                    .toList();
            if (!Set.copyOf(components.getOrDefault(role, List.of())).equals(Set.copyOf(before))) {
                findings.put("pembilang", "Variabel rumus" + why);
            }
        }
    }

    private void tell(Cause cause, Agency agency, Details details, String moved, Map<String, String> facts) {
        events.publishEvent(new IndicatorChanged(cause, agency.code(), details.code(), details.name(), moved, facts));
    }

    private static Map<String, String> differences(Details before, Details after) {
        var facts = new LinkedHashMap<String, String>();
        difference(facts, "nama", before.name(), after.name());
        difference(facts, "definisi", before.definition(), after.definition());
        difference(facts, "rumus", before.formula(), after.formula());
        difference(facts, "satuan", before.unitOfMeasure(), after.unitOfMeasure());
        difference(facts, "desimal", before.decimals(), after.decimals());
        difference(facts, "arah", before.polarity().label(), after.polarity().label());
        difference(
                facts,
                "cara hitung",
                before.aggregation().label(),
                after.aggregation().label());
        difference(
                facts,
                "frekuensi",
                before.frequency().printed(),
                after.frequency().printed());
        difference(facts, "sumber", before.source(), after.source());
        difference(facts, "mekanisme", before.mechanism(), after.mechanism());
        difference(facts, "media", before.medium(), after.medium());
        difference(facts, "data dukung", before.evidence(), after.evidence());
        difference(facts, "penanggung jawab", before.responsible(), after.responsible());
        return facts;
    }

    private static void difference(
            Map<String, String> facts, String field, @Nullable Object before, @Nullable Object after) {
        if (!String.valueOf(before).equals(String.valueOf(after))) {
            facts.put(field, before + " → " + after);
        }
    }

    /// What codes in a form stand for.
    private final class Parts {

        private final Map<String, Position> positions;
        private final Map<String, Long> variables;
        private final Map<String, Long> aims;

        Parts(Agency agency) {
            positions = structure.listPositions(agency.id()).stream()
                    .collect(Collectors.toMap(Position::code, Function.identity()));
            variables = indicators.listOfferedVariables(agency.id()).stream()
                    .collect(Collectors.toMap(Variable::code, Variable::id));
            aims = goals.listAll().stream()
                    .filter(objective -> objective.agency().equals(agency.id()))
                    .collect(Collectors.toMap(Objective::code, Objective::id, (first, second) -> second));
        }

        Map<Role, List<Long>> components(IndicatorForm form, Map<String, String> findings) {
            var ids = new LinkedHashMap<Role, List<Long>>();
            form.components().forEach((role, codes) -> ids.put(role, ids(codes, variables, "pembilang", findings)));
            return ids;
        }

        List<Long> objectives(IndicatorForm form, Map<String, String> findings) {
            return form.sasaran() == null ? List.of() : ids(form.sasaran(), aims, "sasaran", findings);
        }

        private List<Long> ids(
                List<String> codes, Map<String, Long> known, String field, Map<String, String> findings) {
            var ids = new ArrayList<Long>();
            for (var code : codes) {
                var id = known.get(code);
                if (id == null) {
                    findings.putIfAbsent(field, "“" + code + "” tidak ada lagi. Pilih dari daftar.");
                } else {
                    ids.add(id);
                }
            }
            return ids;
        }
    }
}
