package id.akuntabel.organization;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A government as it is founded: agencies with their units and positions, officials, and who holds what. Reads
/// as YAML as it stands.
public record Charter(String government, ZoneId zone, List<Office> agencies, List<Person> officials) {

    /// @param zone null = that of the government
    public record Office(
            String code,
            String name,
            String shortName,
            @Nullable ZoneId zone,
            List<String> letterhead,
            List<Branch> units,
            List<Post> positions) {}

    /// @param parent code of the unit above, which stands earlier in the list
    public record Branch(String code, String name, @Nullable String parent) {}

    /// @param superior code of the position above, which stands earlier in the list
    public record Post(
            String code,
            String title,
            String unit,
            @Nullable String echelon,
            @Nullable String superior) {}

    public record Person(Nip nip, String name, @Nullable String rank, List<Term> holds) {}

    /// @param position `agency/position`: `kominfo/sekretaris`
    /// @param until    last day, or null
    public record Term(
            String position,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            String decree) {}
}
