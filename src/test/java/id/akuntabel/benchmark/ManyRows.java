package id.akuntabel.benchmark;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.calendar.Period;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Completion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills what pages list: processes and their steps, documents, SOPs, officials, positions, offers. What goes through
/// a use case quickly does; the rest is written past them.
@Component
public class ManyRows {

    /// A page with its reader.
    public record Address(String path, CurrentOfficial reader) {}

    private static final String SOP = "pengukuran-kinerja-kominfo";

    private final Cast cast;
    private final ProcessesAtWork work;
    private final Cases cases;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    private String walked = "";
    private String gathering = "";
    private int rows;

    ManyRows(Cast cast, ProcessesAtWork work, Cases cases, Documents documents, JdbcClient jdbc, Clock clock) {
        this.cast = cast;
        this.work = work;
        this.cases = cases;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Until there are about so many rows in each list; two at least.
    public void fillTo(int wanted) {
        cast.arrive();
        if (walked.isEmpty()) {
            walked = work.draftAndDecide();
        }
        for (; rows < wanted; rows++) {
            one(rows);
        }
        officials(wanted);
        jdbc.sql("""
                insert into workflow.start_offer (family, agency_id, period, due_at, offered_at, state)
                select :sop, :agency, (1900 + i / 4) || '-Q' || (1 + i % 4), :now, :now, 'WAITING'
                from generate_series(1, :many) as i
                on conflict do nothing
                """)
                .param("sop", SOP)
                .param("agency", cast.agency("kominfo").value())
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("many", wanted)
                .update();
        sops(wanted);
        gather(wanted > 5 ? List.of("bappeda", "dishub", "dinsos", "kominfo") : List.of("dishub"));
    }

    /// One process more, one round more in the long one, one document more in it.
    private void one(int index) {
        var head = cast.theActingHead();
        cases.start(
                new Cases.Order(
                        SOP,
                        cast.agency("kominfo"),
                        "Pengukuran " + index,
                        new Period.Quarter(2025, 1 + index % 4),
                        null),
                head.cause(clock.instant()));
        require(work.complete(walked, cast.theHeadOfPlanning()));
        require(work.complete(walked, head, "putusan", "Tidak", "catatan", "Perbaiki bagian " + index));
        var file = ("Konsep ke-" + index + "\n").getBytes(StandardCharsets.UTF_8);
        var filing = documents.file(
                cast.agency("kominfo"),
                "Konsep " + index,
                new Upload("konsep-" + index + ".txt", () -> new ByteArrayInputStream(file)),
                cast.theHeadOfPlanning().cause(clock.instant()).in(walked, "1"));
        if (filing instanceof Filing.Refused(var message)) {
            throw new IllegalStateException(message);
        }
    }

    private void gather(List<String> agencies) {
        var owner = cast.agency("bagorg");
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        work.deployed(ProcedureFixtures.submitData(owner));
        work.deployed(ProcedureFixtures.collect(owner));
        gathering = work.start("uji-himpun", owner, official);
        require(work.complete(
                gathering,
                official,
                agencies.stream()
                        .flatMap(code -> java.util.stream.Stream.of("instansi", code))
                        .toArray(String[]::new)));
    }

    /// Officials with an account, each in a position of kominfo.
    private void officials(int many) {
        jdbc.sql("""
                with fresh as (
                    insert into organization.official (id, nip, name)
                    select gen_random_uuid(), '199001012010011' || lpad(i::text, 3, '0'), 'Pegawai ' || i
                    from generate_series(1, :many) as i
                    on conflict do nothing
                    returning id, nip),
                posts as (
                    insert into organization.position (id, agency_id, unit_id, code, title)
                    select gen_random_uuid(), u.agency_id, u.id, 'pelaksana-' || right(fresh.nip, 3), 'Pelaksana'
                    from fresh cross join (select id, agency_id from organization.unit
                                           where agency_id = :agency order by place limit 1) u
                    returning id, code),
                opened as (insert into identity.account (official_id) select id from fresh)
                insert into organization.appointment (id, position_id, official_id, capacity, during, decree)
                select gen_random_uuid(), posts.id, fresh.id, 'DEFINITIVE', daterange('2024-01-01', null), 'SK uji'
                from fresh join posts on posts.code = 'pelaksana-' || right(fresh.nip, 3)
                """)
                .param("many", many)
                .param("agency", cast.agency("kominfo").value())
                .update();
    }

    /// Copies of an SOP in force under other names, and editions of one that were replaced.
    private void sops(int many) {
        jdbc.sql("""
                insert into sop.family (family, agency_id, prefix)
                select 'uji-sop-' || i, :agency,
                       'U' || chr(65 + i / 676) || chr(65 + i / 26 % 26) || chr(65 + i % 26)
                from generate_series(1, :many) as i on conflict do nothing
                """)
                .param("agency", cast.agency("kominfo").value())
                .param("many", many)
                .update();
        jdbc.sql("""
                insert into sop.edition (family, number, state, title, sop_number, scope, content, changed_at, changed_by)
                select f.family, 1, 'IN_FORCE', e.title || ' ' || f.family, f.family, e.scope, e.content, e.changed_at,
                       e.changed_by
                from sop.family f cross join (select * from sop.edition where family = :sop and number = 1) e
                where f.family like 'uji-sop-%' on conflict do nothing
                """).param("sop", SOP).update();
        jdbc.sql("""
                insert into sop.edition (family, number, state, title, sop_number, scope, content, changed_at, changed_by)
                select e.family, 1 + i, 'REPLACED', e.title, e.sop_number, e.scope, e.content, e.changed_at, e.changed_by
                from sop.edition e cross join generate_series(1, :many) as i
                where e.family = :sop and e.number = 1 on conflict do nothing
                """).param("sop", SOP).param("many", many).update();
    }

    /// Every page that lists something, for the one who reads most of it.
    public List<Address> pages() {
        var head = cast.theActingHead();
        var planning = cast.theHeadOfPlanning();
        var administrator = cast.theAdministrator();
        var bureau = cast.theHeadOfOrganization();
        var pages = new java.util.ArrayList<Address>();
        for (var path : List.of(
                "/tugas",
                "/tugas?tab=bisa-diambil",
                "/tugas?tab=selesai",
                "/proses/mulai",
                "/proses/jatuh-tempo",
                "/sop",
                "/dokumen",
                "/dokumen?tab=arsip",
                "/arsip/cari?cari=dokumen",
                "/akun")) {
            pages.add(new Address(path, head));
        }
        pages.add(new Address("/tugas?tab=selesai", planning));
        pages.add(new Address("/proses/" + walked, planning));
        pages.add(new Address("/proses/" + walked + "/riwayat", planning));
        pages.add(new Address("/proses/" + walked + "/berkas", planning));
        pages.add(new Address("/proses/" + gathering, cast.holder("bagorg", "kasubbag-kinerja")));
        pages.add(new Address("/proses", bureau));
        pages.add(new Address("/proses?keadaan=semua", bureau));
        for (var tab : List.of("identitas", "alur", "lembar-kerja", "pemeriksaan", "edisi", "proses", "waktu")) {
            pages.add(new Address("/sop/" + SOP + "/v1?tab=" + tab, planning));
        }
        for (var path : List.of(
                "/pengaturan/log-audit",
                "/pengaturan/struktur",
                "/pengaturan/struktur/kominfo",
                "/pengaturan/pejabat?perangkat=kominfo",
                "/pengaturan/pegawai",
                "/pengaturan/pengguna",
                "/pengaturan/klasifikasi",
                "/pengaturan/kalender",
                "/pengaturan")) {
            pages.add(new Address(path, administrator));
        }
        return pages;
    }

    private static void require(Completion completion) {
        if (!(completion instanceof Completion.Completed)) {
            throw new IllegalStateException(completion.toString());
        }
    }
}
