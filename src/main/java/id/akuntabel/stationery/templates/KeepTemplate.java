package id.akuntabel.stationery.templates;

import id.akuntabel.archive.UploadCheck;
import id.akuntabel.audit.Cause;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.TemplateCheck;
import id.akuntabel.paper.WordPress;
import id.akuntabel.stationery.offices.Office;
import id.akuntabel.stationery.offices.StationeryChanged;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in an office's own Word template, puts it in force, and puts the built-in one back.
@Component
class KeepTemplate {

    static final long LARGEST = 5L * 1024 * 1024;
    static final String TOO_LARGE = "Templat melebihi 5 MB. Perkecil gambar di dalamnya, lalu unggah lagi.";

    private final TemplateStore store;
    private final WordPress wordPress;
    private final UploadCheck check;
    private final ApplicationEventPublisher events;

    KeepTemplate(TemplateStore store, WordPress wordPress, UploadCheck check, ApplicationEventPublisher events) {
        this.store = store;
        this.wordPress = wordPress;
        this.check = check;
        this.events = events;
    }

    sealed interface Outcome {

        record Done(int version) implements Outcome {}

        /// @param problems Indonesian sentences
        record Refused(List<String> problems) implements Outcome {}
    }

    /// Checked and kept, but not yet used. What cannot be used is not kept.
    ///
    /// @param docx at most [#LARGEST] bytes
    @Transactional
    public Outcome upload(Office office, PaperKind kind, String fileName, byte[] docx, Cause cause) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return refused(
                    "Templat harus berupa Dokumen Word (.docx) tanpa makro. Buka berkasnya di Word atau LibreOffice,"
                            + " simpan sebagai .docx, lalu unggah lagi.");
        }
        var refusal = check.refusal(fileName, docx);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (wordPress.check(kind.type(), docx) instanceof TemplateCheck.Refused(var problems)) {
            return new Outcome.Refused(problems);
        }
        if (!fills(kind, docx)) {
            return refused(
                    "Templat ini tidak dapat diisi dengan data contoh. Mulailah dari templat bawaan, ubah sedikit demi"
                            + " sedikit, lalu unggah lagi.");
        }
        store.oneAtATime(office.id(), kind.code());
        var version = store.add(office.id(), kind.code(), fileName, docx, cause);
        tell(cause, office, kind, "Templat " + kind.name() + " versi " + version + " diunggah: " + fileName);
        return new Outcome.Done(version);
    }

    /// Puts a version in force; checked once more, as the paper may have changed since.
    @Transactional
    public Outcome use(Office office, PaperKind kind, int version, Cause cause) {
        store.oneAtATime(office.id(), kind.code());
        var docx = store.bytes(office.id(), kind.code(), version);
        if (docx.isEmpty()) {
            return refused("Versi ini tidak ada. Muat ulang halaman.");
        }
        if (wordPress.check(kind.type(), docx.get()) instanceof TemplateCheck.Refused(var problems)) {
            return new Outcome.Refused(problems);
        }
        store.withdraw(office.id(), kind.code());
        store.use(office.id(), kind.code(), version, cause);
        tell(cause, office, kind, "Templat " + kind.name() + " versi " + version + " dipakai");
        return new Outcome.Done(version);
    }

    /// Back to the government's, or to the built-in one; nothing is lost.
    @Transactional
    public void putBack(Office office, PaperKind kind, Cause cause) {
        store.oneAtATime(office.id(), kind.code());
        if (store.withdraw(office.id(), kind.code())) {
            tell(cause, office, kind, "Templat " + kind.name() + " dikembalikan ke bawaan");
        }
    }

    /// Whatever the check did not foresee shows when it is filled once.
    private boolean fills(PaperKind kind, byte[] docx) {
        try {
            wordPress.write(kind.sample().apply(new Letterhead(List.of("KOP"), List.of("Alamat"))), docx);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private void tell(Cause cause, Office office, PaperKind kind, String what) {
        events.publishEvent(new StationeryChanged(cause, office.code(), "templat/" + kind.code(), what, Map.of()));
    }

    private static Outcome refused(String problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
