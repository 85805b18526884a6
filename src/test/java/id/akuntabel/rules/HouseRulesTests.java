package id.akuntabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our code keeps every rule, every rule looks at something, and every rule sees the violation that was planted.
class HouseRulesTests {

    private static final House OURS = House.ours();
    private static final House PLANTED = House.planted();

    @ParameterizedTest
    @EnumSource
    void is_kept(HouseRule rule) {
        var findings = rule.look(OURS);

        assertThat(findings.violations()).isEmpty();
        assertThat(findings.looked()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void sees_what_was_planted(HouseRule rule) {
        var findings = rule.look(PLANTED);

        assertThat(findings.violations())
                .anySatisfy(violation -> assertThat(violation).contains(rule.planted()));
    }
}
