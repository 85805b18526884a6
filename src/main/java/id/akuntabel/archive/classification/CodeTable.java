package id.akuntabel.archive.classification;

import id.akuntabel.archive.Classifications.Classification;
import id.akuntabel.archive.CsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The table as offices exchange it: `kode;nama;aktif;inaktif;nasib akhir` as CSV, semicolons or commas, or as the
/// first
/// sheet of a workbook.
final class CodeTable {

    private CodeTable() {}

    /// What a file says.
    sealed interface Read {

        record Codes(List<Classification> codes) implements Read {}

        /// @param messages Indonesian, each with its line
        record Unreadable(List<String> messages) implements Read {}
    }

    static Read read(String csv) {
        return read(csv.replace("\uFEFF", "").lines().map(CodeTable::cells).toList());
    }

    /// @param rows empty ones too, so that they are counted as the file counts them
    static Read read(List<List<String>> rows) {
        var codes = new ArrayList<Classification>();
        var messages = new ArrayList<String>();
        var seen = new HashSet<String>();
        var number = 0;
        for (var cells : rows) {
            number++;
            if (cells.stream().allMatch(String::isBlank)
                    || (number == 1 && cells.getFirst().toLowerCase(Locale.ROOT).contains("kode"))) {
                continue;
            }
            var problem = readLine(cells, codes, seen);
            if (!problem.isEmpty()) {
                messages.add("Baris " + number + ": " + problem);
            }
        }
        if (codes.isEmpty() && messages.isEmpty()) {
            messages.add("Berkas ini tidak memuat satu kode pun. Isi kolom kode;nama;aktif;inaktif;nasib akhir.");
        }
        return messages.isEmpty() ? new Read.Codes(codes) : new Read.Unreadable(messages);
    }

    static String write(List<Classification> codes) {
        var table = new CsvTable("kode", "nama", "aktif", "inaktif", "nasib akhir");
        for (var code : codes) {
            table.row(
                    code.code(),
                    code.name(),
                    Integer.toString(code.activeYears()),
                    Integer.toString(code.inactiveYears()),
                    code.finalFate());
        }
        return table.text();
    }

    /// Adds the code, or says what is wrong; empty = nothing.
    private static String readLine(List<String> cells, List<Classification> codes, Set<String> seen) {
        if (cells.size() < 5) {
            return "kolomnya kurang dari lima. Isi kode, nama, aktif, inaktif, dan nasib akhir.";
        }
        var code = cells.get(0);
        if (!code.matches("[0-9]{3}([.][0-9]+)*")) {
            return "kode “" + code + "” tidak terbaca. Tulis seperti 000.8.6.2.";
        }
        if (!seen.add(code)) {
            return "kode " + code + " sudah ada di baris sebelumnya. Hapus salah satunya.";
        }
        if (cells.get(1).isEmpty()) {
            return "nama kode " + code + " kosong. Isi namanya.";
        }
        if (!cells.get(2).matches("\\d{1,3}") || !cells.get(3).matches("\\d{1,3}")) {
            return "masa simpan kode " + code + " tidak terbaca. Tulis jumlah tahun dengan angka.";
        }
        var fate = cells.get(4).toLowerCase(Locale.ROOT);
        if (!fate.equals("permanen") && !fate.equals("musnah")) {
            return "nasib akhir kode " + code + " harus Permanen atau Musnah.";
        }
        codes.add(new Classification(
                code,
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                fate.equals("permanen") ? "Permanen" : "Musnah"));
        return "";
    }

    /// Cells of a line; quotes may hold separators, two quotes are one.
    private static List<String> cells(String line) {
        var separator = line.contains(";") ? ';' : ',';
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
