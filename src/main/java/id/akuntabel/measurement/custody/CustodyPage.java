package id.akuntabel.measurement.custody;

import id.akuntabel.audit.LocalTime;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The quantities that several units use, each with the unit that types it.
///
/// @param open     quarters that are open and go on as they began
/// @param mayMove  whether the viewer moves them
/// @param variable whose form is shown; empty = none
/// @param typed    what was typed in it, by field
public record CustodyPage(
        Agency agency,
        List<Row> rows,
        List<String> open,
        boolean mayMove,
        String variable,
        Map<String, String> typed,
        Map<String, String> findings,
        boolean moved)
        implements Page {

    /// @param typist  today
    /// @param why     `dialihkan …` or that it follows from the agreements
    /// @param history newest first, in words
    public record Row(String code, String name, String typist, String why, List<Unit> users, List<String> history) {

        static Row of(Shared shared, LocalDate today, Map<UnitId, String> names, LocalTime time) {
            var said = shared.said(today);
            var follows = said.flatMap(shared::user).isPresent();
            return new Row(
                    shared.code(),
                    shared.name(),
                    shared.typistOn(today).name(),
                    follows
                            ? "sejak " + Wording.date(said.orElseThrow().from())
                            : said.isPresent()
                                    ? names.getOrDefault(said.get().unit(), "Unit yang ditunjuk")
                                            + " tidak lagi memakainya; kembali menurut perjanjian kinerja"
                                    : "menurut perjanjian kinerja: indikatornya paling banyak memakai",
                    shared.users(),
                    shared.history().stream()
                            .map(custody -> Wording.date(custody.from()) + ": "
                                    + names.getOrDefault(custody.unit(), "") + ". " + custody.reason() + " ("
                                    + custody.by()
                                    + ", " + time.printed(custody.at()) + ")")
                            .toList());
        }
    }

    @Override
    public String title() {
        return "Pengisi data dasar bersama";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Isian Kinerja", "/isian?opd=" + agency.code()));
    }
}
