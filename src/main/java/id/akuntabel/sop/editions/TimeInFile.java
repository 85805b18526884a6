package id.akuntabel.sop.editions;

import id.akuntabel.calendar.DurationReading;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.StandardDuration.Between;
import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.StandardDuration.Open;
import id.akuntabel.calendar.StandardDuration.Window;
import id.akuntabel.calendar.TimeUnit;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/// A *waktu* in a file: `15 menit` where that says all, else with its reading beside the print:
/// `{kind: window, amount: 120, unit: working_day, printed: 120 hari}`.
final class TimeInFile {

    private TimeInFile() {}

    /// A doubtful print is taken at its best guess; the checks ask for a confirmation.
    private static StandardDuration read(String printed) {
        return DurationReading.of(printed, null).value();
    }

    static final class Writer extends ValueSerializer<StandardDuration> {

        @Override
        public void serialize(StandardDuration time, JsonGenerator out, SerializationContext context) {
            if (read(time.printed()).equals(time)) {
                out.writeString(time.printed());
                return;
            }
            out.writeStartObject();
            switch (time) {
                case Exactly exactly -> reading(out, "exactly", exactly.amount(), exactly.unit());
                case Window window -> reading(out, "window", window.amount(), window.unit());
                case Between between -> {
                    out.writeNumberProperty("least", between.least());
                    reading(out, "between", between.most(), between.unit());
                }
                case Open open -> out.writeStringProperty("kind", "open");
            }
            out.writeStringProperty("printed", time.printed());
            out.writeEndObject();
        }

        private static void reading(JsonGenerator out, String kind, int amount, TimeUnit unit) {
            out.writeStringProperty("kind", kind);
            out.writeNumberProperty("amount", amount);
            out.writeStringProperty("unit", unit.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public void serializeWithType(
                StandardDuration time, JsonGenerator out, SerializationContext context, TypeSerializer type) {
            serialize(time, out, context);
        }
    }

    static final class Reader extends ValueDeserializer<StandardDuration> {

        @Override
        public StandardDuration deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                return read(in.getString());
            }
            JsonNode node = context.readTree(in);
            var kind = node.path("kind").asString("");
            var printed = node.path("printed").asString("");
            if (kind.equals("open")) {
                return new Open(printed);
            }
            try {
                var amount = node.path("amount").asInt(0);
                var unit = TimeUnit.valueOf(node.path("unit").asString("").toUpperCase(Locale.ROOT));
                return switch (kind) {
                    case "exactly" -> new Exactly(amount, unit, printed);
                    case "window" -> new Window(amount, unit, printed);
                    case "between" -> new Between(node.path("least").asInt(0), amount, unit, printed);
                    default -> throw new IllegalArgumentException("Unknown kind of time: " + kind);
                };
            } catch (IllegalArgumentException unreadable) {
                return context.reportInputMismatch(this, "%s", unreadable.getMessage());
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
            return deserialize(in, context);
        }
    }
}
