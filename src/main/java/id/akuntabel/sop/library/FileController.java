package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.sop.bpmn.Compilation;
import id.akuntabel.sop.bpmn.ProcedureCompiler;
import id.akuntabel.sop.editions.EditionFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An SOP as files that other programs read.
@Controller
class FileController {

    private final SopView view;

    FileController(SopView view) {
        this.view = view;
    }

    @GetMapping("/sop/{family}/v{number:\\d{1,6}}/sop.yaml")
    ResponseEntity<byte[]> yaml(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = view.readable(official, family, number);
        return file("application/yaml", family + "-v" + number + ".yaml", EditionFile.toYaml(stored.edition()));
    }

    /// What the engine runs, for any BPMN tool.
    @GetMapping("/sop/{family}/v{number:\\d{1,6}}/alur.bpmn")
    ResponseEntity<byte[]> bpmn(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = view.readable(official, family, number);
        if (ProcedureCompiler.compile(stored.edition(), stored.listing().agency(), number)
                instanceof Compilation.Compiled compiled) {
            return file(
                    "application/xml",
                    family + "-v" + number + ".bpmn",
                    compiled.procedure().bpmn());
        }
        throw new NotFound();
    }

    private static ResponseEntity<byte[]> file(String type, String name, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
