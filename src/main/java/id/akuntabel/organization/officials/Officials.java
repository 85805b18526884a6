package id.akuntabel.organization.officials;

import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.structure.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The officials as stored.
@Repository
public class Officials {

    private static final String ALL = "select id as official_id, nip, name, rank from organization.official ";

    private final JdbcClient jdbc;

    Officials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<Official> list() {
        return jdbc.sql(ALL + "order by name").query(Rows::official).list();
    }

    /// Whose name or NIP contains the words typed.
    List<Official> search(String words) {
        return jdbc.sql(ALL + "where name ilike :like or nip like :digits order by name")
                .param("like", "%" + words.strip().replaceAll("[%_\\\\]", "") + "%")
                .param("digits", "%" + words.replaceAll("[\\s.%_\\\\]", "") + "%")
                .query(Rows::official)
                .list();
    }

    public Optional<Official> find(Nip nip) {
        return jdbc.sql(ALL + "where nip = :nip")
                .param("nip", nip.digits())
                .query(Rows::official)
                .optional();
    }

    /// False where the NIP is taken.
    boolean add(OfficialId id, Nip nip, String name, @Nullable String rank) {
        return jdbc.sql("""
                        insert into organization.official (id, nip, name, rank) values (:id, :nip, :name, :rank)
                        on conflict (nip) do nothing
                        """)
                        .param("id", id.value())
                        .param("nip", nip.digits())
                        .param("name", name)
                        .param("rank", rank)
                        .update()
                == 1;
    }

    void rename(OfficialId id, String name, @Nullable String rank) {
        jdbc.sql("update organization.official set name = :name, rank = :rank, version = version + 1 where id = :id")
                .param("name", name)
                .param("rank", rank)
                .param("id", id.value())
                .update();
    }
}
