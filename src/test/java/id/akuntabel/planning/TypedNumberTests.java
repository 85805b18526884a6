package id.akuntabel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.planning.TypedNumber.Convention;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    /// The same file is the contract of the reader in the browser.
    static Stream<List<String>> vectors() throws IOException {
        try (var file = Objects.requireNonNull(TypedNumberTests.class.getResourceAsStream("/numbers/typed.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void reads_what_is_typed(List<String> vector) {
        var raw = vector.getFirst().replace("\\n", "\n").replace("\\u00a0", "\u00a0");

        var reading = TypedNumber.read(raw);

        assertThat(reading.raw()).isEqualTo(raw);
        assertThat(described(reading)).isEqualTo(vector.subList(1, vector.size()));
    }

    @Test
    void says_what_to_write_instead_of_a_doubtful_number() {
        assertThat(TypedNumber.read("1.234"))
                .isInstanceOfSatisfying(
                        TypedNumber.Doubtful.class,
                        doubtful -> assertThat(doubtful.reason())
                                .isEqualTo("“1.234” dapat berarti 1.234 atau 1,234: tulis 1234 atau 1,234."));
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, INDONESIAN, 1234",
        "1.234, ENGLISH, 1.234",
        "'1,234', ENGLISH, 1234",
        "'1,234.5', ENGLISH, 1234.5",
        "74.94, ENGLISH, 74.94",
        "0.277, ENGLISH, 0.277",
        "'0,277', ENGLISH, 0.277"
    })
    void a_declared_convention_ends_the_doubt(String raw, Convention convention, BigDecimal expected) {
        assertThat(TypedNumber.read(raw, convention))
                .isInstanceOfSatisfying(
                        TypedNumber.Value.class,
                        read -> assertThat(read.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1.234,5"})
    void a_declared_convention_that_is_broken_is_doubtful_again(String raw) {
        assertThat(TypedNumber.read(raw, Convention.ENGLISH)).isInstanceOf(TypedNumber.Doubtful.class);
    }

    private static List<String> described(TypedNumber reading) {
        return switch (reading) {
            case TypedNumber.Value value -> List.of("value", plain(value.value()), "");
            case TypedNumber.Doubtful doubtful -> {
                var other = doubtful.other();
                yield List.of("doubtful", plain(doubtful.likely()), other == null ? "" : plain(other));
            }
            case TypedNumber.Empty ignored -> List.of("empty", "", "");
            case TypedNumber.Unreadable ignored -> List.of("unreadable", "", "");
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
