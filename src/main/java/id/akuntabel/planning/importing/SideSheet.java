package id.akuntabel.planning.importing;

import java.util.List;

/// The sheets beside the one of indicators. Each may be missing.
enum SideSheet {
    OBJECTIVES("Sasaran", List.of(Column.CODE, Column.KIND, Column.WORDING, Column.ABOVE)),
    VARIABLES("Variabel", List.of(Column.CODE, Column.VARIABLE_NAME, Column.UNIT, Column.SOURCE)),
    BUDGET(
            "Anggaran",
            List.of(
                    Column.PROMISER,
                    Column.ACCOUNT,
                    Column.ACCOUNT_NAME,
                    Column.CEILING,
                    Column.PLAN_1,
                    Column.PLAN_2,
                    Column.PLAN_3,
                    Column.PLAN_4,
                    Column.FUNDS,
                    Column.SHARES,
                    Column.NOMENCLATURE));

    private final String printed;
    private final String columns;

    SideSheet(String printed, List<Column> columns) {
        this.printed = printed;
        this.columns = String.join(",", columns.stream().map(Column::name).toList());
    }

    /// Name of the sheet.
    String printed() {
        return printed;
    }

    /// In the order of our form; a heading row has at least the first one and another.
    List<Column> columns() {
        return List.of(columns.split(",", -1)).stream().map(Column::valueOf).toList();
    }
}
