package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// From rows to values; column names as in the tables.
public final class Rows {

    private Rows() {}

    public static Agency agency(ResultSet row, int at) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                ZoneId.of(row.getString("zone")),
                List.of((String[]) row.getArray("letterhead").getArray()));
    }

    public static Unit unit(ResultSet row, int at) throws SQLException {
        var parent = uuid(row, "parent_id");
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new UnitId(parent));
    }

    public static Position position(ResultSet row, int at) throws SQLException {
        var superior = uuid(row, "superior_id");
        return new Position(
                new PositionId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("echelon"),
                superior == null ? null : new PositionId(superior));
    }

    /// The id is called `official_id`, so that it can stand beside another.
    public static Official official(ResultSet row, int at) throws SQLException {
        return new Official(
                new OfficialId(row.getObject("official_id", UUID.class)),
                new Nip(row.getString("nip")),
                row.getString("name"),
                row.getString("rank"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
