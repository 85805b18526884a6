package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.correction.Correction;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The sheet of a unit: what was promised, what was done, both achievements, obstacles, follow-up, evidence.
///
/// @param siblings  sheets of the same round, for the way to them
/// @param viewer    key of the official, so that what is kept on a device is found by its typist alone
/// @param filler    whether the viewer types here at all
/// @param editable  whether now
/// @param shut      why nobody types now, or null
/// @param planner   whether the viewer may give the unit more time
/// @param shown     the rows that pass the filter
/// @param rows      all rows
/// @param corrections corrective actions of earlier quarters that the unit still has to account for
/// @param news      what was just done, or null
/// @param lastTyped when and by whom something was last typed, or null
public record ActualsPage(
        Place place,
        Sheet sheet,
        List<Sheet> siblings,
        String viewer,
        boolean filler,
        boolean editable,
        @Nullable String shut,
        String closes,
        String left,
        boolean verifier,
        boolean planner,
        List<Row> shown,
        List<Row> rows,
        List<Quantity> quantities,
        Filter filter,
        Map<String, String> findings,
        List<Correction> corrections,
        UploadLimits limits,
        @Nullable String news,
        @Nullable String lastTyped)
        implements Page {

    @Override
    public String title() {
        return "Pengisian realisasi kinerja";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed(),
                        "/isian?opd=" + place.agency().code()));
    }

    public String quarter() {
        return "TW " + SheetPages.roman(place.round().quarter().number());
    }

    public boolean returned() {
        return sheet instanceof Sheet.Returned;
    }

    public String reason() {
        return sheet instanceof Sheet.Returned back ? back.reason() : "";
    }

    public boolean settled() {
        return sheet instanceof Sheet.Approved || sheet instanceof Sheet.Locked;
    }

    public boolean withdrawable() {
        return filler && sheet instanceof Sheet.Sent;
    }

    public boolean reviewable() {
        return verifier && !(sheet instanceof Sheet.Draft);
    }

    /// More time helps a sheet that is still being filled in.
    public boolean extendable() {
        return planner && sheet instanceof Sheet.Editable;
    }

    public long due() {
        return rows.stream().filter(Row::due).count();
    }

    public long filled() {
        return rows.stream()
                .filter(Row::due)
                .filter(row -> row.standing().actual().value() != null)
                .count();
    }

    /// The revisions on which a form without script stands: `i12=3;v7=1`.
    public String revisions() {
        var fields = shown.stream().flatMap(row -> row.fields().stream()).toList();
        var all = new java.util.ArrayList<>(fields);
        quantities.stream()
                .filter(quantity -> quantity.source() == null)
                .forEach(quantity -> all.add(quantity.field()));
        return all.stream()
                .filter(field -> field.rev() > 0)
                .map(field -> field.key() + "=" + field.rev())
                .collect(Collectors.joining(";"));
    }

    /// @param search words in code, name or objective
    /// @param empty  only rows that are due and not filled in
    public record Filter(String search, boolean empty) {

        boolean shows(Row row) {
            var agreed = row.item().agreed();
            var words = agreed.code() + " " + agreed.name() + " " + agreed.objective();
            return SheetPages.contains(words, search)
                    && (!empty || (row.due() && row.standing().actual().value() == null));
        }
    }

    /// A cell in the page.
    public record Field(
            String key, int rev, String text, @Nullable String finding) {}

    /// @param target   of the quarter, as it was typed
    /// @param quarters what was sent before in this year
    /// @param lastYear the same quarter of last year, or null
    public record Row(
            Item item,
            String target,
            Standing standing,
            Field actual,
            Field obstacle,
            Field driver,
            Field followUp,
            Field person,
            Field deadline,
            List<Evidence> evidence,
            List<String> quarters,
            @Nullable String lastYear,
            Trend trend,
            String responsible) {

        public boolean due() {
            return Assess.due(standing.quarter()) && !target.equals("–");
        }

        /// `↑`, `↓` or `=`; the words stand beside it for readers of screens.
        public String arrow() {
            return switch (item.agreed().polarity()) {
                case HIGHER_BETTER -> "↑";
                case LOWER_BETTER -> "↓";
                case STABLE -> "=";
            };
        }

        List<Field> fields() {
            return List.of(actual, obstacle, driver, followUp, person, deadline);
        }

        /// Whether a form came back because of it.
        public boolean found() {
            return fields().stream().anyMatch(field -> field.finding() != null);
        }

        /// First words of what stands in the way, for the closed row.
        public String summary() {
            var text = obstacle.text().isBlank() ? followUp.text() : obstacle.text();
            return text.length() > 60 ? text.substring(0, 58) + "…" : text;
        }

        /// Missed, and nobody said why or what follows.
        public boolean unexplained() {
            return standing.missed()
                    && (obstacle.text().isBlank() || followUp.text().isBlank());
        }
    }

    /// @param users  codes of the indicators of this sheet that are made of it
    /// @param source the unit that types it, null = this one
    /// @param typed  when and by whom it was typed there, empty where it was not
    public record Quantity(
            String code,
            String name,
            List<String> users,
            Field field,
            Variable.@Nullable Source source,
            String typed) {}
}
