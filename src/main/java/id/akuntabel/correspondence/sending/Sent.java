package id.akuntabel.correspondence.sending;

import java.util.ArrayList;
import java.util.List;

/// One line of what a cover letter sends: *naskah yang dikirim, banyaknya, keterangan*.
public record Sent(String what, String quantity, String remark) {

    /// Lines as typed: `Dokumen pengukuran; 1 berkas; untuk ditandatangani`. What is left out has its usual value.
    static List<Sent> read(List<String> lines) {
        var sent = new ArrayList<Sent>();
        for (var line : lines) {
            var cells = line.split(";", 3);
            sent.add(new Sent(
                    cells[0].strip(),
                    cells.length < 2 || cells[1].isBlank() ? "1 (satu) berkas" : cells[1].strip(),
                    cells.length < 3 || cells[2].isBlank() ? "Disampaikan dengan hormat" : cells[2].strip()));
        }
        return List.copyOf(sent);
    }
}
