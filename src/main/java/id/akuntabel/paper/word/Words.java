package id.akuntabel.paper.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// How a component of a record is called in a Word template: officials write those. One word per concept, for all
/// papers; where a record means something of its own, its name stands before (`SignatureBlock.title`).
final class Words {

    private static final Properties WORDS = load();

    private Words() {}

    /// Indonesian, or the name itself where there is no word for it (a test finds those).
    static String of(Class<?> type, String component) {
        var own = WORDS.getProperty(type.getSimpleName() + "." + component);
        return own != null ? own : WORDS.getProperty(component, component);
    }

    static boolean knows(Class<?> type, String component) {
        return WORDS.containsKey(component) || WORDS.containsKey(type.getSimpleName() + "." + component);
    }

    private static Properties load() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/paper/isian.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
