package id.akuntabel.measurement.tablecheck;

import id.akuntabel.measurement.auditing.AuditReport;
import id.akuntabel.measurement.auditing.RowAudit;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The report for machines: an array, one object a row and a line.
final class AuditJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DECIMALS = 4;

    private AuditJson() {}

    static String of(AuditReport report) {
        var text = new StringWriter().append("[");
        var separator = "\n";
        for (var row : report.rows()) {
            text.append(separator).append(object(row));
            separator = ",\n";
        }
        return text.append("\n]\n").toString();
    }

    private static String object(RowAudit row) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("row", row.row());
            json.writeStringProperty("indicator", row.indicator());
            json.writeStringProperty("unit", row.unit());
            number(json, "target", row.targetNumber());
            json.writeStringProperty("target_as_printed", row.target());
            number(json, "actual", row.actualNumber());
            json.writeStringProperty("actual_as_printed", row.actual());
            computed(json, row);
            number(json, "published", row.published());
            json.writeStringProperty("published_as_printed", row.printed());
            json.writeStringProperty("verdict", row.verdict().key());
            json.writeStringProperty("reason", row.reason());
            json.writeArrayPropertyStart("suspicions");
            for (var suspicion : row.suspicions()) {
                json.writeStartObject();
                json.writeStringProperty("kind", suspicion.kind().key());
                json.writeStringProperty("text", suspicion.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void computed(JsonGenerator json, RowAudit row) {
        var computed = row.computed();
        var variant = row.variant();
        if (computed == null || variant == null) {
            json.writeNullProperty("computed");
            return;
        }
        json.writeObjectPropertyStart("computed");
        number(json, "value", computed.setScale(DECIMALS, RoundingMode.HALF_UP));
        json.writeStringProperty(
                "variant", variant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("formula", variant.words());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            json.writeName(name);
            json.writeNumber(plain.setScale(Math.max(0, plain.scale())));
        }
    }
}
