package id.akuntabel.stationery.templates;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.WordPress.Placeholder;
import id.akuntabel.shell.Page;
import id.akuntabel.stationery.offices.Office;
import id.akuntabel.stationery.templates.StoredTemplate.State;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The template of a kind of paper: the one in use, its versions, how to make one.
///
/// @param versions     newest first
/// @param missing      what the newest version left out of the built-in one, as long as it was never used
/// @param placeholders all that a template may hold
/// @param news         what was just done
/// @param problems     why an upload was refused
public record TemplatePage(
        Office office,
        PaperKind kind,
        List<StoredTemplate> versions,
        List<String> missing,
        List<Placeholder> placeholders,
        String news,
        List<String> problems)
        implements Page {

    @Override
    public String title() {
        return "Templat " + kind.name();
    }

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String back() {
        return "/pengaturan/templat/" + office.code();
    }

    public String href() {
        return back() + "/" + kind.code();
    }

    public @Nullable String notice() {
        return switch (news) {
            case "diunggah" -> "Templat lolos pemeriksaan dan tersimpan. Lihat contohnya, lalu pakai.";
            case "dipakai" -> "Templat dipakai untuk naskah Word berikutnya.";
            case "dikembalikan" -> "Templat dikembalikan ke bawaan.";
            default -> null;
        };
    }

    /// For the summary of findings: each leads to the field of the file.
    public Map<String, String> findings() {
        var findings = new LinkedHashMap<String, String>();
        if (!problems.isEmpty()) {
            findings.put(
                    "berkas",
                    problems.size() == 1
                            ? problems.getFirst()
                            : "Templat belum dapat dipakai: " + problems.size() + " tempat isian perlu diperbaiki.");
        }
        return findings;
    }

    /// The version that was uploaded and never used.
    public @Nullable StoredTemplate waiting() {
        return !versions.isEmpty() && versions.getFirst().state() == State.CHECKED ? versions.getFirst() : null;
    }

    public boolean own() {
        return versions.stream().anyMatch(version -> version.state() == State.IN_FORCE);
    }

    public boolean inForce(StoredTemplate version) {
        return version.state() == State.IN_FORCE;
    }

    public String state(StoredTemplate version) {
        return version.state().printed();
    }

    public String chip(StoredTemplate version) {
        return version.state().chip();
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : Wording.dateTime(at, office.zone());
    }
}
