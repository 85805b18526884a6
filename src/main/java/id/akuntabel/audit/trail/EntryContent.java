package id.akuntabel.audit.trail;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an entry says, in the one form that is hashed: every field as `length:bytes,` in UTF-8 (`-,` where there is
/// none), facts in order of their names. The lengths make two different contents never look the same.
record EntryContent(
        Instant at,
        String subject,
        String what,
        Cause.Who who,
        Cause.@Nullable Where where,
        @Nullable String reason,
        Map<String, String> facts) {

    EntryContent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// As it will be stored: PostgreSQL keeps microseconds, and text that has a UTF-8 form without NUL.
    static EntryContent of(Recorded event) {
        var cause = event.cause();
        var who = cause.who();
        var where = cause.where();
        var facts = new TreeMap<String, String>();
        event.facts().forEach((name, value) -> facts.put(storable(name), storable(value)));
        return new EntryContent(
                cause.at(),
                storable(event.subject()),
                storable(event.what()),
                new Cause.Who(
                        storable(who.id()),
                        storable(who.name()),
                        storableOrNull(who.position()),
                        storableOrNull(who.capacity())),
                where == null ? null : new Cause.Where(storable(where.caseNumber()), storableOrNull(where.step())),
                storableOrNull(cause.reason()),
                facts);
    }

    /// SHA-256 of the canonical form.
    byte[] digest() {
        var form = new ByteArrayOutputStream(512);
        put(form, at.toString());
        put(form, subject);
        put(form, what);
        put(form, who.id());
        put(form, who.name());
        put(form, who.position());
        put(form, who.capacity());
        put(form, where == null ? null : where.caseNumber());
        put(form, where == null ? null : where.step());
        put(form, reason);
        new TreeMap<>(facts).forEach((name, value) -> {
            put(form, name);
            put(form, value);
        });
        return sha256().digest(form.toByteArray());
    }

    static void put(ByteArrayOutputStream form, @Nullable String field) {
        if (field == null) {
            form.write('-');
        } else {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            form.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            form.write(':');
            form.writeBytes(bytes);
        }
        form.write(',');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Without NUL, and without halves of characters, which have no UTF-8 form.
    private static String storable(String text) {
        var known = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        return StandardCharsets.UTF_8.newEncoder().canEncode(known)
                ? known
                : new String(known.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }
}
