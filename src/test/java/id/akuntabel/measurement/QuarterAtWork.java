package id.akuntabel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.OpenRound;
import id.akuntabel.measurement.rounds.Opening;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Quarter III of 2026 being measured in an agency of the sample regency: it is Monday, 5 October 2026, 09:00 WITA,
/// and the window closes on 16 October.
@Component
public final class QuarterAtWork {

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 16);

    private final Cast cast;
    private final ObjectProvider<TestClock> clock;
    private final Structure structure;
    private final OpenRound opening;
    private final Rounds rounds;
    private final ObjectProvider<MockMvcTester> mvc;

    QuarterAtWork(
            Cast cast,
            ObjectProvider<TestClock> clock,
            Structure structure,
            OpenRound opening,
            Rounds rounds,
            ObjectProvider<MockMvcTester> mvc) {
        this.cast = cast;
        this.clock = clock;
        this.structure = structure;
        this.opening = opening;
        this.rounds = rounds;
        this.mvc = mvc;
    }

    /// Opened by the planner of the agency; opening it again changes nothing.
    public Place opened(String agencyCode) {
        return opened(agencyCode, new Quarter(2026, 3), "2026-10-05T09:00", LAST_DAY);
    }

    public Place opened(String agencyCode, Quarter quarter, String now, LocalDate lastDay) {
        cast.arrive();
        clock.getObject().set(now, "Asia/Makassar");
        var agency = structure.findAgency(agencyCode).orElseThrow();
        var planner = cast.holder(agencyCode, "kasubbag-perencanaan");
        var answer = opening.open(
                agency, quarter, lastDay, planner.cause(clock.getObject().instant()));
        assertThat(answer).isInstanceOf(Opening.Opened.class);
        return new Place(agency, ((Opening.Opened) answer).round());
    }

    public Sheet sheet(Place place, String unit) {
        return rounds.findSheet(place.round().id(), unit).orElseThrow();
    }

    /// The row of an indicator by its code.
    public Item item(Place place, String unit, String code) {
        return rounds.itemsOf(sheet(place, unit).head().id()).stream()
                .filter(item -> item.agreed().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Variable variable(Place place, String unit, String code) {
        return rounds.variablesOf(sheet(place, unit).head().id()).stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// What the grid sends: `types(place, "dinas", staff, "i12", 0, "98,10")`, cells in threes.
    public MvcTestResult types(Place place, String unit, CurrentOfficial official, Object... cells) {
        var json = new StringBuilder("[");
        for (var at = 0; at < cells.length; at += 3) {
            json.append(at == 0 ? "" : ",")
                    .append("{\"sel\":\"")
                    .append(cells[at])
                    .append("\",\"rev\":")
                    .append(cells[at + 1])
                    .append(",\"teks\":\"")
                    .append(cells[at + 2])
                    .append("\"}");
        }
        return mvc.getObject()
                .post()
                .uri(place.href() + "/sel?unit=" + unit)
                .contentType("application/json")
                .content(json.append(']').toString().getBytes(StandardCharsets.UTF_8))
                .with(cast.signedIn(official))
                .exchange();
    }

    /// The sheet of *subbag-perencanaan* with so many of ten documents in time, explained where it is not all.
    public void fillsPlanning(Place place, CurrentOfficial official, String inTime) {
        var unit = "subbag-perencanaan";
        var again = sheet(place, unit).head().submissions();
        var row = "i" + item(place, unit, "IK-07").id();
        types(
                place,
                unit,
                official,
                variable(place, unit, "V07").cell(),
                again,
                inTime,
                variable(place, unit, "V08").cell(),
                again,
                "10",
                row + ".kendala",
                again,
                "Satu dokumen menunggu data",
                row + ".tindak",
                again,
                "Menagih data",
                row + ".pic",
                again,
                "Kasubbag Perencanaan",
                row + ".batas",
                again,
                "30 Okt 2026");
    }

    /// Sends a filled sheet, with a word for whatever is asked.
    public MvcTestResult sendsSheet(Place place, String unit, CurrentOfficial official) {
        var fields = new ArrayList<>(List.of("pernyataan", "ya"));
        for (var item : rounds.itemsOf(sheet(place, unit).head().id())) {
            var row = "kata-i" + item.id();
            for (var rule : List.of("-tanpa-bukti", "-lonjakan", "-turun", "_kendala-salinan")) {
                fields.addAll(List.of(row + rule, "Ada di berkas unit."));
            }
        }
        return sends(place.href() + "/kirim?unit=" + unit, official, fields.toArray(String[]::new));
    }

    /// The same sheet, filled by the staff, reviewed by the secretary and approved by the head of kominfo.
    public Sheet approvedPlanning(Place place, String inTime) {
        var unit = "subbag-perencanaan";
        var staff = cast.thePlanningStaff();
        fillsPlanning(place, staff, inTime);
        assertThat(sendsSheet(place, unit, staff)).hasStatus3xxRedirection();
        var review = place.href().replace("/isian/", "/reviu/");
        sends(review + "/buka?unit=" + unit, cast.theSecretary());
        sends(review + "?unit=" + unit, cast.theSecretary(), "putusan", "ya");
        sends(review + "/sahkan?unit=" + unit, cast.theActingHead());
        assertThat(sheet(place, unit)).isInstanceOf(Sheet.Approved.class);
        return sheet(place, unit);
    }

    public MvcTestResult sees(String path, CurrentOfficial official) {
        return mvc.getObject().get().uri(path).with(cast.signedIn(official)).exchange();
    }

    /// @param fields names and values in turn
    public MvcTestResult sends(String path, CurrentOfficial official, String... fields) {
        var request = mvc.getObject().post().uri(path);
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.with(cast.signedIn(official)).exchange();
    }

    /// The body as a person reads it.
    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
