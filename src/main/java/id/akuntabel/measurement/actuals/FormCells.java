package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.actuals.Typing.Answer;
import id.akuntabel.measurement.actuals.Typing.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// Cells that come in a form instead of through the grid: their names are those of the fields.
public final class FormCells {

    private FormCells() {}

    /// The fields that are cells, with the revision they stood on (`revisi`: `i12=3;v7=1`).
    public static List<Typed> of(MultiValueMap<String, String> fields) {
        var revisions = new LinkedHashMap<String, Integer>();
        for (var pair : String.valueOf(fields.getFirst("revisi")).split(";", -1)) {
            var at = pair.indexOf('=');
            if (at > 0 && pair.substring(at + 1).matches("\\d{1,9}")) {
                revisions.put(pair.substring(0, at), Integer.valueOf(pair.substring(at + 1)));
            }
        }
        var typed = new ArrayList<Typed>();
        fields.forEach((name, values) -> {
            if (CellKey.of(name).isPresent() && !values.isEmpty()) {
                typed.add(new Typed(name, revisions.getOrDefault(name, 0), values.getFirst()));
            }
        });
        return typed;
    }

    /// What became of them, as the page says it beside each field.
    public static Map<String, String> findings(Answer answer) {
        var findings = new LinkedHashMap<String, String>();
        switch (answer) {
            case Answer.Kept kept -> {}
            case Answer.Shut(var closed) -> findings.put("isian", closed.pesan());
            case Answer.Refused(var wrong) -> wrong.forEach(one -> findings.put(one.sel(), one.pesan()));
            case Answer.Clashed(var clashes) ->
                clashes.forEach(clash -> findings.put(
                        clash.sel(),
                        clash.oleh() + " mengubah sel ini pukul " + clash.pukul() + " menjadi “" + clash.teks()
                                + "”. Biarkan ketikan Anda lalu simpan lagi untuk memakainya, atau tulis nilai itu."));
        }
        return findings;
    }
}
