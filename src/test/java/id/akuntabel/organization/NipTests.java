package id.akuntabel.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTests {

    @Test
    void reads_what_people_type_and_prints_it_as_letters_do() {
        var nip = Nip.of("19861109.201001 2 010");

        assertThat(nip.printed()).isEqualTo("19861109 201001 2 010");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 11, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1986110920100120",
                "19861309 201001 2 010",
                "19860230 201001 2 010",
                "19861109 201013 2 010",
                "19861109 201001 3 010",
                "abcdefghijklmnopqr"
            })
    void refuses_what_cannot_be_one(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Nip.of(typed));
    }
}
