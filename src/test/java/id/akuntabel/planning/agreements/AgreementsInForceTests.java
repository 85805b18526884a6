package id.akuntabel.planning.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.Agreements;
import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.Polarity;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class AgreementsInForceTests {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    @Autowired
    private Agreements agreements;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void the_regency_is_there() {
        cast.arrive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bappeda", "kominfo", "dkp3"})
    void every_planning_agency_has_agreed_lines_of_at_least_three_units(String agency) {
        var lines = agreements.inForce(cast.agency(agency), 2026, END_OF_MARCH);

        assertThat(lines).hasSizeBetween(8, 13);
        assertThat(lines.stream().map(AgreedIndicator::unit).distinct().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_sample_knows_every_direction_and_every_way_to_add_up() {
        var lines = List.of("bappeda", "kominfo", "dkp3").stream()
                .flatMap(agency -> agreements.inForce(cast.agency(agency), 2026, END_OF_MARCH).stream())
                .toList();

        assertThat(lines).extracting(AgreedIndicator::polarity).contains(Polarity.values());
        assertThat(lines).extracting(AgreedIndicator::aggregation).contains(Aggregation.values());
    }

    @Test
    void lines_come_in_printed_order_by_unit() {
        var lines = agreements.inForce(cast.agency("kominfo"), 2026, END_OF_MARCH);

        assertThat(lines)
                .extracting(AgreedIndicator::code)
                .containsExactly(
                        "IKU-1", "IKU-2", "IK-01", "IK-02", "IKU-3", "IKU-4", "IK-04", "IK-05", "IK-06", "IK-07",
                        "IKI-1", "IK-03");
    }

    @Test
    void nothing_is_in_force_before_the_day_it_was_signed_nor_in_another_year() {
        var agency = cast.agency("kominfo");

        assertThat(agreements.inForce(agency, 2026, LocalDate.of(2026, 1, 18))).isEmpty();
        assertThat(agreements.inForce(agency, 2025, END_OF_MARCH)).isEmpty();
        assertThat(agreements.inForce(agency, 2026, LocalDate.of(2026, 1, 19)))
                .extracting(AgreedIndicator::code)
                .contains("IKU-1")
                .doesNotContain("IK-05");
    }

    @Test
    void a_quarter_without_target_is_not_yet_due() {
        var spbe = line("kominfo", "IKU-1");

        assertThat(spbe.quarterTargets()).containsOnlyKeys(4);
        assertThat(spbe.yearTarget().lower()).isEqualByComparingTo("3.10");
    }

    @Test
    void targets_keep_their_text_and_say_what_was_read() {
        var outOf = line("kominfo", "IK-03").yearTarget();
        var range = line("bappeda", "IK-01").yearTarget();
        var most = line("bappeda", "IK-02").yearTarget();
        var ratio = line("dkp3", "IK-01").yearTarget();
        var word = line("kominfo", "IKU-3");

        assertThat(outOf.raw()).isEqualTo("100 dari 110 himpunan data");
        assertThat(outOf.lower()).isEqualByComparingTo("100");
        assertThat(outOf.outOf()).isEqualByComparingTo("110");
        assertThat(range.comparison()).isEqualTo(Comparison.BETWEEN);
        assertThat(range.lower()).isEqualByComparingTo("7");
        assertThat(range.upper()).isEqualByComparingTo("8");
        assertThat(range.unit()).isEqualTo("bulan");
        assertThat(most.comparison()).isEqualTo(Comparison.AT_MOST);
        assertThat(most.lower()).isEqualByComparingTo("2.5");
        assertThat(ratio.lower()).isEqualByComparingTo("32");
        assertThat(word.scale()).isNotNull();
        assertThat(word.yearTarget().lower()).isEqualByComparingTo(BigDecimal.valueOf(4));
    }

    @Test
    void components_come_in_order_of_the_formula() {
        var share = line("kominfo", "IK-05");
        var sum = line("dkp3", "IKU-4");

        assertThat(share.components())
                .extracting(AgreedIndicator.Component::role)
                .containsExactly(Role.NUMERATOR, Role.DENOMINATOR);
        assertThat(sum.components()).extracting(AgreedIndicator.Component::code).containsExactly("V07", "V08", "V09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from planning.indicator",
                "delete from planning.agreement",
                "delete from planning.agreement_version",
                "delete from planning.line",
                "delete from planning.objective",
                "delete from planning.variable",
                "delete from planning.strategic_plan",
                "delete from planning.scale",
                "delete from organization.agency",
                "delete from organization.unit",
                "delete from organization.position",
                "delete from planning.plan_version",
                "update planning.plan_version set decree = 'lain'",
                "update planning.quarter_target set target = '1'",
                "update planning.indicator set unit_of_measure = 'ekor'",
                "update planning.line set target = '1'",
                "insert into planning.support (upper_id, lower_id) select lower_id, upper_id from planning.support"
            })
    void the_database_refuses_what_would_leave_orphans_or_change_what_was_agreed(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void budget_shares_that_are_not_all_of_it_are_refused() {
        jdbc.sql("alter table planning.budget_share disable trigger agreed_is_agreed")
                .update();
        try {
            assertThatThrownBy(() -> jdbc.sql("update planning.budget_share set percent = percent / 2")
                            .update())
                    .hasMessageContaining("100%");
        } finally {
            jdbc.sql("alter table planning.budget_share enable trigger agreed_is_agreed")
                    .update();
        }
    }

    private AgreedIndicator line(String agency, String code) {
        return agreements.inForce(cast.agency(agency), 2026, END_OF_MARCH).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " of " + Arrays.asList(agency)));
    }
}
