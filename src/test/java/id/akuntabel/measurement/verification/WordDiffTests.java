package id.akuntabel.measurement.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void shows_the_words_that_went_and_came_between_those_that_stayed() {
        assertThat(shown("Dua dokumen menunggu data unit", "Satu dokumen menunggu data dari unit"))
                .isEqualTo("−Dua +Satu =dokumen menunggu data +dari =unit");
    }

    @Test
    void the_same_text_has_no_change() {
        assertThat(shown("Banjir di hulu", "Banjir  di hulu")).isEqualTo("=Banjir di hulu");
    }

    @Test
    void what_has_no_word_in_common_is_replaced_whole() {
        assertThat(shown("1.870,25", "1.912,40")).isEqualTo("−1.870,25 +1.912,40");
    }

    @Test
    void a_very_long_text_is_shown_whole() {
        var book = String.join(" ", Collections.nCopies(500, "kata"));

        assertThat(WordDiff.of(book, "lain")).hasSize(2);
    }

    private static String shown(String from, String to) {
        return WordDiff.of(from, to).stream()
                .map(part -> switch (part.kind()) {
                            case SAME -> "=";
                            case REMOVED -> "−";
                            case ADDED -> "+";
                        }
                        + part.words())
                .collect(Collectors.joining(" "));
    }
}
