package id.akuntabel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleStaysHomeTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void knows_what_only_this_machine_reaches(String address) {
        assertThat(SampleStaysHome.loopback(address)).isTrue();
    }

    /// The empty address is every address to the web server, and loopback to Java's own resolver.
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "", " "})
    void knows_what_others_reach(String address) {
        assertThat(SampleStaysHome.loopback(address)).isFalse();
    }
}
