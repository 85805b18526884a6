package id.akuntabel.paper.word;

import id.akuntabel.paper.TemplateCheck;
import id.akuntabel.paper.word.Shape.Group;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/// Reads the placeholders of a Word template and compares them with what the paper offers.
final class CheckTemplate {

    private static final Pattern TAG = Pattern.compile("\\{\\{([?/@#*+=]?)([^{}]*)}}");
    private static final Pattern CELL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Set<String> KNOWN_INSIDE =
            Set.of("_index", "_is_first", "_is_last", "_has_next", "_is_even_item", "_is_odd_item", "#this");

    /// Signs that the library knows and papers have no use for: tables, lists and documents of its own.
    private static final Set<String> FOREIGN = Set.of("#", "*", "+");

    /// More different letters than this and it is another word.
    private static final int FARTHEST = 4;

    private final Group shape;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    private CheckTemplate(Group shape) {
        this.shape = shape;
    }

    static TemplateCheck of(Group shape, byte[] template, byte[] usual) {
        var check = new CheckTemplate(shape);
        check.read(template);
        if (!check.problems.isEmpty()) {
            return new TemplateCheck.Refused(List.copyOf(check.problems));
        }
        var expected = new CheckTemplate(shape);
        expected.read(usual);
        var missing = new LinkedHashSet<>(expected.used);
        missing.removeAll(check.used);
        return new TemplateCheck.Sound(List.copyOf(missing));
    }

    private void read(byte[] template) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(template))) {
            if (opened.getParts().stream()
                    .anyMatch(part -> part.getPartName()
                                    .getName()
                                    .toLowerCase(Locale.ROOT)
                                    .contains("vba")
                            || part.getContentType().contains("macroEnabled"))) {
                problems.add(
                        "Berkas ini memuat makro. Simpan sebagai Dokumen Word (.docx) tanpa makro, lalu unggah lagi.");
                return;
            }
            if (fetchesFromOutside(opened)) {
                problems.add(
                        "Berkas ini mengambil gambar atau templat dari alamat luar. Sisipkan gambarnya ke dalam berkas"
                                + " (bukan tautan), lalu unggah lagi.");
                return;
            }
            try (var document = new XWPFDocument(opened)) {
                body(document);
                document.getHeaderList().forEach(this::body);
                document.getFooterList().forEach(this::body);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException unreadable) {
            problems.add("Berkas ini tidak dapat dibaca sebagai dokumen Word (.docx). Buka di Word atau LibreOffice,"
                    + " simpan ulang sebagai .docx, lalu unggah lagi.");
        }
    }

    /// Links to click at are harmless; whatever is loaded by opening the file is not.
    private static boolean fetchesFromOutside(OPCPackage opened) throws OpenXML4JException {
        for (var part : opened.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.EXTERNAL
                        && !relationship.getRelationshipType().endsWith("/hyperlink")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void body(IBody body) {
        Deque<Scope> scopes = new ArrayDeque<>();
        scopes.push(new Scope("", shape));
        for (var element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph.getText(), scopes);
                case XWPFTable table -> table(table, scopes);
                default -> {}
            }
        }
        while (scopes.size() > 1) {
            unclosed(scopes.pop());
        }
    }

    /// @param opened the name that opened it
    private record Scope(String opened, Group shape) {}

    private void paragraph(String text, Deque<Scope> scopes) {
        var tags = TAG.matcher(text);
        while (tags.find()) {
            tag(tags.group(1), tags.group(2).strip(), scopes);
        }
    }

    private void table(XWPFTable table, Deque<Scope> scopes) {
        for (var row : table.getRows()) {
            var loop = loopOf(row, scopes);
            for (var cell : row.getTableCells()) {
                var inside = new ArrayDeque<>(scopes);
                for (var element : cell.getBodyElements()) {
                    switch (element) {
                        case XWPFParagraph paragraph -> {
                            paragraph(paragraph.getText(), inside);
                            if (loop != null) {
                                cells(paragraph.getText(), loop);
                            }
                        }
                        case XWPFTable nested -> table(nested, inside);
                        default -> {}
                    }
                }
                while (inside.size() > scopes.size()) {
                    unclosed(inside.pop());
                }
            }
        }
    }

    private @Nullable Group loopOf(XWPFTableRow row, Deque<Scope> scopes) {
        for (var cell : row.getTableCells()) {
            var tags = TAG.matcher(cell.getText());
            while (tags.find()) {
                if (tags.group(1).isEmpty() && find(tags.group(2).strip(), scopes) instanceof Shape.Rows(var rows)) {
                    return rows;
                }
            }
        }
        return null;
    }

    private void cells(String text, Group row) {
        var cells = CELL.matcher(text);
        while (cells.find()) {
            var name = cells.group(1).strip();
            var found = find(name, row);
            if (found == null) {
                problems.add("[" + name + "] tidak dikenal di baris ini" + suggestion(name, names(row, "")) + ".");
            } else {
                used.add("[" + name + "]");
            }
        }
    }

    private void tag(String sign, String name, Deque<Scope> scopes) {
        if (sign.equals("/")) {
            close(name, scopes);
            return;
        }
        if (KNOWN_INSIDE.contains(name) && scopes.size() > 1) {
            return;
        }
        var found = find(name, scopes);
        if (found == null && name.equals(Contents.QR)) {
            found = new Shape.Image();
        }
        if (found == null) {
            problems.add("{{" + sign + name + "}} tidak dikenal"
                    + suggestion(name, names(scopes.getFirst().shape(), "")) + ".");
            if (sign.equals("?")) {
                scopes.push(new Scope(name, shape));
            }
            return;
        }
        if (FOREIGN.contains(sign)) {
            problems.add(
                    "{{" + sign + name + "}} memakai tanda " + sign + " yang tidak dikenal: tulis {{" + name + "}}.");
            return;
        }
        used.add("{{" + sign + name + "}}");
        if (sign.equals("?")) {
            scopes.push(new Scope(name, inside(found, scopes)));
            return;
        }
        var picture = found instanceof Shape.Image;
        if (picture != sign.equals("@")) {
            problems.add(
                    picture
                            ? "{{" + sign + name + "}} adalah gambar: tulis {{@" + name + "}}."
                            : "{{" + sign + name + "}} bukan gambar: tulis {{" + name + "}}.");
        } else if (found instanceof Shape.Lines || found instanceof Shape.Flag) {
            problems.add("{{" + name + "}} diulang atau dipilih: tulis {{?" + name + "}} … {{/" + name + "}}.");
        } else if (found instanceof Group group) {
            problems.add("{{" + name + "}} terdiri dari beberapa isian: pilih salah satu, misalnya {{" + name + "."
                    + group.members().keySet().iterator().next() + "}}.");
        }
    }

    private static Group inside(Shape found, Deque<Scope> scopes) {
        return switch (found) {
            case Shape.Rows(var row) -> row;
            case Group group -> group;
            default -> scopes.getFirst().shape();
        };
    }

    private void close(String name, Deque<Scope> scopes) {
        if (scopes.size() > 1 && scopes.getFirst().opened().equals(name)) {
            scopes.pop();
        } else {
            problems.add("{{/" + name + "}} menutup bagian yang tidak dibuka di tempat itu. Bagian dibuka dengan {{?"
                    + name + "}} dan ditutup di halaman atau sel tabel yang sama.");
        }
    }

    private void unclosed(Scope scope) {
        problems.add("{{?" + scope.opened() + "}} tidak ditutup. Tambahkan {{/" + scope.opened()
                + "}} di halaman atau sel tabel yang sama.");
    }

    private static @Nullable Shape find(String name, Deque<Scope> scopes) {
        return find(name, scopes.getFirst().shape());
    }

    private static @Nullable Shape find(String name, Group group) {
        Shape here = group;
        for (var part : name.split("\\.", -1)) {
            var member = here instanceof Group parent ? parent.members().get(part) : null;
            if (member == null) {
                return null;
            }
            here = member.shape();
        }
        return here;
    }

    private static Set<String> names(Group group, String before) {
        var names = new TreeSet<String>();
        group.members().forEach((name, member) -> {
            if (member.shape() instanceof Group nested) {
                names.addAll(names(nested, before + name + "."));
            } else {
                names.add(before + name);
            }
        });
        return names;
    }

    private static String suggestion(String name, Set<String> known) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(one ->
                        distance(wanted, one.toLowerCase(Locale.ROOT)) <= Math.min(FARTHEST, wanted.length() / 2))
                .min(java.util.Comparator.comparingInt(one -> distance(wanted, one.toLowerCase(Locale.ROOT))))
                .map(one -> ". Mungkin maksudnya " + one)
                .orElse("");
    }

    /// Levenshtein: letters to add, drop or change.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                row[j] = Math.min(
                        Math.min(row[j], row[j - 1]) + 1, corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                corner = above;
            }
        }
        return row[other.length()];
    }
}
