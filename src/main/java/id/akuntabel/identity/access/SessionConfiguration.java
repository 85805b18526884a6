package id.akuntabel.identity.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// How session attributes become bytes and come back. Only a closed list of classes is read, so that whoever can
/// write to the session table cannot make the application run code. Whatever cannot be read (an older release,
/// say) counts as absent: the person signs in again.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=8",
            "maxrefs=200",
            "maxbytes=16384",
            "id.akuntabel.identity.**",
            "org.springframework.security.core.context.SecurityContextImpl",
            "org.springframework.security.web.csrf.DefaultCsrfToken",
            "java.lang.String",
            "java.lang.Number",
            "java.lang.Long",
            "java.util.UUID",
            "java.time.Ser",
            "java.time.Instant",
            "!*"));

    /// Not for scripts, and not sent along when another site makes the browser post here. `Secure` follows from the
    /// request.
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new KnownClasses());
        return conversion;
    }

    /// Reads the known classes, and nothing else.
    private static final class KnownClasses implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
            return bytes == null ? null : read((byte[]) bytes);
        }
    }

    static @Nullable Object read(byte[] bytes) {
        try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            input.setObjectInputFilter(KNOWN);
            return input.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.warn("A session attribute was not read: {}", unreadable.toString());
            return null;
        }
    }
}
