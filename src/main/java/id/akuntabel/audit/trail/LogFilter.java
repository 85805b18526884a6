package id.akuntabel.audit.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which entries the log shows; lives in the address of the page.
///
/// @param subject what was changed, whole (`dokumen/…`) or its kind (`dokumen`)
/// @param inCase  number of a process
/// @param person  part of a name
/// @param word    part of what happened
public record LogFilter(
        @Nullable String subject,
        @Nullable String inCase,
        @Nullable String person,
        @Nullable String word,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ZoneId zone) {

    record Condition(String sql, Map<String, Object> parameters) {}

    Condition condition() {
        var sql = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (subject != null) {
            sql.add("(subject = :subject or starts_with(subject, :kind))");
            parameters.put("subject", subject);
            parameters.put("kind", subject + "/");
        }
        if (inCase != null) {
            sql.add("(case_number = :case or subject = 'proses/' || :case)");
            parameters.put("case", inCase);
        }
        if (person != null) {
            sql.add("position(lower(:person) in lower(name)) > 0");
            parameters.put("person", person);
        }
        if (word != null) {
            sql.add("position(lower(:word) in lower(what)) > 0");
            parameters.put("word", word);
        }
        if (from != null) {
            sql.add("at >= :from");
            parameters.put("from", startOf(from));
        }
        if (until != null) {
            sql.add("at < :until");
            parameters.put("until", startOf(until.plusDays(1)));
        }
        return new Condition(sql.isEmpty() ? "true" : String.join(" and ", sql), parameters);
    }

    boolean isEmpty() {
        return subject == null && inCase == null && person == null && word == null && from == null && until == null;
    }

    /// Address of the page with this filter.
    String address(@Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/pengaturan/log-audit");
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("objek", subject);
        fields.put("proses", inCase);
        fields.put("pelaku", person);
        fields.put("kata", word);
        fields.put("dari", from);
        fields.put("sampai", until);
        fields.put("sebelum", before);
        fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> address.queryParam(field.getKey(), field.getValue()));
        return address.encode().build().toUriString();
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
