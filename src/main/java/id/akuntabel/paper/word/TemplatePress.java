package id.akuntabel.paper.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import id.akuntabel.paper.OfficeTemplates;
import id.akuntabel.paper.OfficeTemplates.OfficeTemplate;
import id.akuntabel.paper.Outlined;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.TemplateCheck;
import id.akuntabel.paper.WordPress;
import id.akuntabel.paper.word.Shape.Group;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/// Fills Word templates.
@Component
class TemplatePress implements WordPress {

    private static final int LONGEST_EXAMPLE = 80;

    /// Name of the property that says which template made a document.
    private static final String TEMPLATE = "Templat";

    private final OfficeTemplates templates;

    TemplatePress(OfficeTemplates templates) {
        this.templates = templates;
    }

    @Override
    public byte[] write(Paper paper) {
        if (paper instanceof Outlined outlined) {
            return outline(outlined);
        }
        var letterhead = paper.letterhead();
        var office = letterhead == null ? null : letterhead.office();
        var own = office == null ? Optional.<OfficeTemplate>empty() : templates.inForce(paper.getClass(), office);
        return own.map(template -> fill(paper, template.bytes(), template.name()))
                .orElseGet(() -> fill(paper, templateOf(paper.getClass()), "Templat bawaan"));
    }

    @Override
    public byte[] write(Paper paper, byte[] template) {
        return fill(paper, template, "Templat yang dicoba");
    }

    /// @param name of the template, as the document tells it
    private static byte[] fill(Paper paper, byte[] template, String name) {
        try (var filled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure(paper.getClass()))
                .render(Contents.of(paper))) {
            return finish(filled.getXWPFDocument(), paper, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] outline(Outlined paper) {
        try (var document = Outline.write(paper)) {
            return finish(document, paper, "Tanpa templat");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] finish(XWPFDocument document, Paper paper, String template) throws IOException {
        Layout.fit(document, paper);
        if (paper.watermark() != null) {
            Watermark.put(document, paper.watermark());
        }
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.getProperties().getCustomProperties().addProperty(TEMPLATE, template);
        var output = new ByteArrayOutputStream();
        document.write(output);
        return output.toByteArray();
    }

    @Override
    public byte[] templateOf(Class<? extends Paper> kind) {
        var name = kind.getSimpleName() + ".docx";
        try (var file = kind.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, () -> kind.getName() + " has no " + name + " beside it")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TemplateCheck check(Class<? extends Paper> kind, byte[] template) {
        return CheckTemplate.of(Shape.of(kind), template, templateOf(kind));
    }

    @Override
    public List<Placeholder> placeholders(Paper sample) {
        var placeholders = new ArrayList<Placeholder>();
        list("", Shape.of(sample.getClass()), Contents.of(sample), placeholders);
        return placeholders;
    }

    private static void list(String before, Group shape, Object value, List<Placeholder> placeholders) {
        shape.members().forEach((name, member) -> {
            var path = before + name;
            var here = value instanceof java.util.Map<?, ?> values ? values.get(name) : null;
            switch (member.shape()) {
                case Shape.Text text -> placeholders.add(new Placeholder("{{" + path + "}}", shortened(here)));
                case Shape.Image image -> placeholders.add(new Placeholder("{{@" + path + "}}", "gambar"));
                case Shape.Flag flag ->
                    placeholders.add(new Placeholder(
                            "{{?" + path + "}} … {{/" + path + "}}", Boolean.TRUE.equals(here) ? "ya" : "tidak"));
                case Shape.Lines lines ->
                    placeholders.add(new Placeholder(
                            "{{?" + path + "}}{{=#this}}{{/" + path + "}}",
                            here instanceof List<?> texts && !texts.isEmpty() ? shortened(texts.getFirst()) : "–"));
                case Shape.Rows(var row) -> {
                    var first = here instanceof List<?> rows && !rows.isEmpty() ? rows.getFirst() : null;
                    placeholders.add(new Placeholder(
                            "{{" + path + "}}" + " "
                                    + String.join(
                                            " ",
                                            row.members().keySet().stream()
                                                    .map(cell -> "[" + cell + "]")
                                                    .toList()),
                            here instanceof List<?> rows ? rows.size() + " baris" : "–"));
                    if (first != null) {
                        list(path + " › ", row, first, placeholders);
                    }
                }
                case Group group -> list(path + ".", group, here == null ? "" : here, placeholders);
            }
        });
    }

    private static String shortened(@org.jspecify.annotations.Nullable Object value) {
        var text = value == null ? "" : value.toString().replace('\n', ' ');
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }

    /// A list of records is a row of a table that repeats itself, wherever it stands.
    private static Configure configure(Class<? extends Paper> kind) {
        var configure = Configure.builder();
        var rows = new LoopRowTableRenderPolicy(true);
        loops("", Shape.of(kind), new LinkedHashSet<>()).forEach(name -> configure.bind(name, rows));
        return configure.build();
    }

    private static Set<String> loops(String before, Group shape, Set<String> names) {
        shape.members().forEach((name, member) -> {
            switch (member.shape()) {
                case Shape.Rows(var row) -> {
                    names.add(before + name);
                    loops("", row, names);
                }
                case Group group -> loops(before + name + ".", group, names);
                default -> {}
            }
        });
        return names;
    }
}
