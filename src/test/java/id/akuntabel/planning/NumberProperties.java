package id.akuntabel.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.akuntabel.planning.TypedNumber.Convention;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class NumberProperties {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999"), new BigDecimal("99999999999999"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("0123456789.,-–() %:Rp\n\u00a0≥dariBWTP#/!٣")
                .ofMaxLength(20);
    }

    @Property(seed = "2026")
    void what_is_printed_is_read_back(@ForAll("numbers") BigDecimal value) {
        assertThat(TypedNumber.read(NumberText.exact(value), Convention.INDONESIAN))
                .isInstanceOfSatisfying(
                        TypedNumber.Value.class,
                        read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @Property(seed = "2026")
    void what_is_printed_is_never_read_as_something_else(@ForAll("numbers") BigDecimal value) {
        switch (TypedNumber.read(NumberText.exact(value))) {
            case TypedNumber.Value read -> assertThat(read.value()).isEqualByComparingTo(value);
            case TypedNumber.Doubtful doubtful -> assertThat(doubtful.likely()).isEqualByComparingTo(value);
            case TypedNumber.Empty empty -> throw new AssertionError(empty);
            case TypedNumber.Unreadable unreadable -> throw new AssertionError(unreadable);
        }
    }

    @Property(seed = "2026")
    void a_machine_number_is_read_as_it_stands(@ForAll("numbers") BigDecimal value) {
        assertThat(TypedNumber.read(value.toPlainString(), Convention.ENGLISH))
                .isInstanceOfSatisfying(
                        TypedNumber.Value.class,
                        read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @Property(seed = "2026")
    void money_is_read_back_to_the_rupiah(@ForAll("numbers") BigDecimal value) {
        var whole = value.setScale(0, java.math.RoundingMode.HALF_UP);

        assertThat(TypedNumber.read(NumberText.rupiah(value), Convention.INDONESIAN))
                .isInstanceOfSatisfying(
                        TypedNumber.Value.class,
                        read -> assertThat(read.value()).isEqualByComparingTo(whole));
    }

    @Property(seed = "2026")
    void nothing_that_is_scribbled_breaks_the_readers(@ForAll("scribbles") String scribble) {
        assertThat(TypedNumber.read(scribble).raw()).isEqualTo(scribble);
        assertThatCode(() -> Target.read(scribble)).doesNotThrowAnyException();
    }

    @Property(seed = "2026")
    void no_text_at_all_breaks_the_readers(@ForAll @StringLength(max = 400) String text) {
        assertThat(TypedNumber.read(text).raw()).isEqualTo(text);
        assertThatCode(() -> Target.read(text)).doesNotThrowAnyException();
    }
}
