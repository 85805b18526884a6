package id.akuntabel.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionAttributesTests {

    private final SerializingConverter writer = new SerializingConverter();

    @Test
    void what_a_session_holds_comes_back_equal() {
        var context = new SecurityContextImpl(new SignedIn(UUID.randomUUID(), Instant.EPOCH));

        assertThat(SessionConfiguration.read(writer.convert(context))).isEqualTo(context);
        assertThat(SessionConfiguration.read(writer.convert(new DefaultCsrfToken("h", "p", "t"))))
                .isInstanceOf(DefaultCsrfToken.class);
    }

    @Test
    void any_other_class_is_not_even_built() {
        assertThat(SessionConfiguration.read(writer.convert(new HashMap<String, String>())))
                .isNull();
    }

    @Test
    void bytes_that_are_no_object_count_as_absent() {
        assertThat(SessionConfiguration.read(new byte[] {1, 2, 3})).isNull();
    }
}
