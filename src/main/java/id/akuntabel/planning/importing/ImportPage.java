package id.akuntabel.planning.importing;

import id.akuntabel.organization.Agency;
import id.akuntabel.planning.importing.Reading.Entry;
import id.akuntabel.planning.importing.SideReading.Addition;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// One workbook: what would come of it, or what came of it.
///
/// @param at      when it was brought, printed
/// @param refusal why the last step was refused; empty = it was not
public record ImportPage(Agency agency, StoredImport stored, String at, List<Row> rows, String refusal)
        implements Page {

    /// @param place   number of the row, with its sheet where it is not the first one
    /// @param becomes what the row would become
    public record Row(
            String place, String code, String name, String becomes, List<String> doubts, List<String> errors) {

        static Row of(Entry entry) {
            var promise = entry.promise();
            var becomes = (entry.indicator() == null ? "Indikator baru" : "Indikator yang ada")
                    + (promise == null
                            ? ""
                            : "; draf perjanjian " + promise.promiser().title() + ", target "
                                    + promise.target().raw()
                                    + (promise.quarters().isEmpty()
                                            ? ""
                                            : " ("
                                                    + promise.quarters().entrySet().stream()
                                                            .map(quarter -> "TW " + quarter.getKey() + ": "
                                                                    + quarter.getValue()
                                                                            .raw())
                                                            .collect(Collectors.joining(", "))
                                                    + ")"));
            return new Row(
                    Integer.toString(entry.row()),
                    entry.code(),
                    entry.name(),
                    entry.errors().isEmpty() ? becomes : "",
                    entry.doubts(),
                    entry.errors());
        }

        static Row of(Addition<?> addition) {
            return new Row(
                    addition.sheet().printed() + " " + addition.row(),
                    addition.code(),
                    addition.name(),
                    addition.errors().isEmpty() ? addition.what() : "",
                    List.of(),
                    addition.errors());
        }
    }

    @Override
    public String title() {
        return "Impor " + stored.fileName();
    }

    @Override
    public HttpStatus status() {
        return refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String here() {
        return "/perencanaan/impor/" + agency.code() + "/" + stored.id();
    }

    public long wrong() {
        return rows.stream().filter(row -> !row.errors().isEmpty()).count();
    }

    public long doubtful() {
        return rows.stream().filter(row -> !row.doubts().isEmpty()).count();
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Indikator", "/perencanaan/indikator?opd=" + agency.code()),
                new Crumb("Impor dari Excel", "/perencanaan/impor/" + agency.code()));
    }
}
