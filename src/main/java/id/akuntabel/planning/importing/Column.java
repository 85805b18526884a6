package id.akuntabel.planning.importing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Columns of the workbook. Offices write them in several ways; the first one is ours.
enum Column {
    CODE("IK-01", "Kode", "Kode indikator"),
    KIND("IK", "Jenis", "IKU/IK"),
    NAME(
            "Persentase dokumen tepat waktu",
            "Indikator",
            "Indikator kinerja",
            "Indikator Kinerja Utama",
            "Nama indikator"),
    OBJECTIVE("S1", "Sasaran", "Kode sasaran"),
    DEFINITION("Bagian dokumen yang selesai pada waktunya.", "Definisi operasional", "Definisi"),
    FORMULA(
            "Dokumen tepat waktu dibagi dokumen wajib, dikali 100",
            "Rumus",
            "Formula",
            "Formulasi",
            "Formula/Rumusan Perhitungan"),
    UNIT("%", "Satuan"),
    DECIMALS("2", "Desimal"),
    POLARITY("Makin tinggi makin baik", "Arah", "Polaritas"),
    AGGREGATION("Rata-rata", "Hitungan setahun", "Tipe perhitungan", "Jenis indikator"),
    SCALE("", "Skala predikat", "Skala"),
    FREQUENCY("Triwulanan", "Frekuensi"),
    SOURCE("Register dokumen", "Sumber data"),
    RESPONSIBLE("Sekretaris Dinas", "Penanggung jawab", "PIC", "Penanggung jawab data"),
    MECHANISM("Pencatatan tanggal selesai", "Mekanisme", "Mekanisme pengumpulan"),
    MEDIUM("Register dokumen", "Media", "Media pencatatan"),
    EVIDENCE("Dokumen bertanda tangan", "Data dukung", "Bukti dukung"),
    PROMISER("Sekretaris Dinas", "Pihak pertama", "Pejabat"),
    TARGET("100", "Target", "Target tahun", "Target PK"),
    QUARTER_1("100", "TW I", "Target TW I", "Triwulan I"),
    QUARTER_2("100", "TW II", "Target TW II", "Triwulan II"),
    QUARTER_3("100", "TW III", "Target TW III", "Triwulan III"),
    QUARTER_4("100", "TW IV", "Target TW IV", "Triwulan IV"),
    MONTH_1("", "Januari", "Jan"),
    MONTH_2("", "Februari", "Feb"),
    MONTH_3("", "Maret", "Mar"),
    MONTH_4("", "April", "Apr"),
    MONTH_5("", "Mei"),
    MONTH_6("", "Juni", "Jun"),
    MONTH_7("", "Juli", "Jul"),
    MONTH_8("", "Agustus", "Agu", "Agt", "Ags"),
    MONTH_9("", "September", "Sep", "Sept"),
    MONTH_10("", "Oktober", "Okt"),
    MONTH_11("", "November", "Nov", "Nop"),
    MONTH_12("", "Desember", "Des"),
    NUMERATOR("", "Pembilang"),
    DENOMINATOR("", "Penyebut"),
    VARIABLES("", "Variabel", "Variabel rumus"),
    ACTIONS("Rapat dokumen (1, 2, 3, 4)", "Rencana aksi", "Kegiatan rencana aksi"),
    RENSTRA("2026: 100; 2027: 100", "Target Renstra"),
    WORDING("", "Bunyi"),
    ABOVE("", "Mendukung"),
    VARIABLE_NAME("", "Nama variabel", "Nama"),
    ACCOUNT("", "Kode rekening", "Kode kegiatan"),
    ACCOUNT_NAME("", "Uraian", "Program, kegiatan, atau subkegiatan"),
    CEILING("", "Pagu", "Pagu (Rp)", "Anggaran"),
    PLAN_1("", "Rencana TW I", "Rencana Triwulan I", "RAK TW I"),
    PLAN_2("", "Rencana TW II", "Rencana Triwulan II", "RAK TW II"),
    PLAN_3("", "Rencana TW III", "Rencana Triwulan III", "RAK TW III"),
    PLAN_4("", "Rencana TW IV", "Rencana Triwulan IV", "RAK TW IV"),
    FUNDS("", "Sumber dana"),
    SHARES("", "Bagian", "Bagian indikator"),
    NOMENCLATURE("", "Nomenklatur");

    private static final Map<String, Column> BY_NAME = byName();

    private final String example;
    private final String names;

    /// @param names the first one is the heading of our form
    Column(String example, String... names) {
        this.example = example;
        this.names = String.join("|", names);
    }

    /// What the sheet of indicators has; the columns after them belong to the sheets beside it.
    static List<Column> ofIndicators() {
        return List.copyOf(EnumSet.range(CODE, RENSTRA));
    }

    String heading() {
        return names().getFirst();
    }

    String example() {
        return example;
    }

    static Optional<Column> of(String heading) {
        return Optional.ofNullable(
                BY_NAME.get(heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    private List<String> names() {
        return List.of(names.split("\\|", -1));
    }

    private static Map<String, Column> byName() {
        var columns = new HashMap<String, Column>();
        for (var column : values()) {
            column.names().forEach(name -> columns.put(name.toLowerCase(Locale.ROOT), column));
        }
        return columns;
    }
}
