package id.akuntabel.sop.editions;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.akuntabel.calendar.StandardDuration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes an edition as text and reads it back: YAML for people, JSON for the database. Both say the same.
///
/// A word that the format does not know is refused rather than dropped: in a table of steps a misspelt key would
/// lose a loop without a sound. A *waktu* is written as printed wherever its reading follows from the print.
public final class EditionFile {

    private static final ObjectMapper JSON = configure(JsonMapper.builder()).build();

    private static final ObjectMapper YAML = configure(YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS))
            .build();

    private EditionFile() {}

    /// What became of a file that someone brought.
    public sealed interface Reading {

        record Read(Edition edition) implements Reading {}

        /// @param message Indonesian: what is wrong and where
        record Unreadable(String message) implements Reading {}
    }

    /// Reads a file from outside.
    public static Reading read(String yaml) {
        try {
            var edition = YAML.readValue(yaml, Edition.class);
            return edition == null ? new Reading.Unreadable("Berkas kosong.") : new Reading.Read(edition);
        } catch (JacksonException unreadable) {
            return new Reading.Unreadable(explain(unreadable));
        }
    }

    public static String toYaml(Edition edition) {
        return YAML.writeValueAsString(edition);
    }

    public static String toJson(Edition edition) {
        return JSON.writeValueAsString(edition);
    }

    /// Reads what [#toJson] wrote.
    public static Edition ofJson(String json) {
        return JSON.readValue(json, Edition.class);
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
        return builder.addModule(new SimpleModule()
                        .addSerializer(StandardDuration.class, new TimeInFile.Writer())
                        .addDeserializer(StandardDuration.class, new TimeInFile.Reader()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT));
    }

    private static String explain(JacksonException unreadable) {
        var location = unreadable.getLocation();
        var line =
                location == null || location.getLineNr() < 1 ? "" : "Di sekitar baris " + location.getLineNr() + ": ";
        return line + "isi berkas tidak terbaca" + place(unreadable) + ". Periksa ejaan dan lekuk baris di tempat itu.";
    }

    private static String place(JacksonException unreadable) {
        var path = new StringBuilder();
        for (var reference : unreadable.getPath()) {
            var name = name(reference);
            path.append(name == null ? "[" + (reference.getIndex() + 1) + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.isEmpty() ? "" : " (" + path + ")";
    }

    private static @Nullable String name(JacksonException.Reference reference) {
        return reference.getPropertyName();
    }
}
