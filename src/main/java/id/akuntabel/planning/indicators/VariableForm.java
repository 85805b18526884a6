package id.akuntabel.planning.indicators;

import org.jspecify.annotations.Nullable;

/// A variable as typed.
public record VariableForm(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String satuan,
        @Nullable String sumber) {

    static final VariableForm EMPTY = new VariableForm("", "", "", "");
}
