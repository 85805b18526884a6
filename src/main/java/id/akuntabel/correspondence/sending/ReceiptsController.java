package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Documents;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Uploaded;
import id.akuntabel.correspondence.sending.Deliveries.Delivery;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Receipts of letters and copies.
@Controller
class ReceiptsController {

    private static final String PATH = "/surat/tanda-terima";

    private final Deliveries deliveries;
    private final RecordReceipt recording;
    private final Offices offices;
    private final Documents documents;
    private final Clock clock;

    ReceiptsController(
            Deliveries deliveries, RecordReceipt recording, Offices offices, Documents documents, Clock clock) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.offices = offices;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ReceiptsPage list(
            CurrentOfficial official,
            @RequestParam @Nullable String opd,
            @RequestParam(defaultValue = "") String kembali,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(
                offices.of(official, opd),
                kembali.equals("ya"),
                Math.max(1, Math.min(halaman, 100_000)),
                0,
                Map.of(),
                Map.of());
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}")
    Object record(
            CurrentOfficial official,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile berkas) {
        var delivery = mine(official, id);
        var agency = agency(official, delivery);
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var reading = new Reading(fields);
        var on = reading.date("tanggal", true, "Tanggal diterima belum diisi. Contoh: 13-10-2026.");
        if (on != null && on.isAfter(today)) {
            reading.wrong("tanggal", "Tanggal diterima belum tiba. Isi hari naskah diterima.");
        }
        var receiver = reading.required("penerima", 200, "Nama penerima belum diisi. Salin dari lembar tanda terima.");
        var findings = new LinkedHashMap<String, String>();
        reading.byField().forEach((field, message) -> findings.put(field + "-" + id, message));
        if (findings.isEmpty()) {
            recording
                    .received(
                            delivery,
                            Objects.requireNonNull(on),
                            receiver,
                            Uploaded.of(berkas, "tanda-terima"),
                            cause(official, delivery))
                    .ifPresent(wrong -> findings.put(wrong.field() + "-" + id, wrong.message()));
        }
        return findings.isEmpty()
                ? "redirect:" + PATH
                : page(agency, false, 1, id, fields.toSingleValueMap(), findings);
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/pindaian")
    Object scan(CurrentOfficial official, @PathVariable long id, @RequestParam @Nullable MultipartFile berkas) {
        var delivery = mine(official, id);
        var agency = agency(official, delivery);
        var upload = Uploaded.of(berkas, "tanda-terima");
        var refused = upload == null
                ? Optional.of("Pilih berkas pindaian tanda terimanya, lalu unggah lagi.")
                : recording.scan(delivery, upload, cause(official, delivery)).map(RecordReceipt.Wrong::message);
        return refused.isEmpty()
                ? "redirect:" + PATH + "?kembali=ya"
                : page(agency, true, 1, id, Map.of(), Map.of("berkas-" + id, refused.get()));
    }

    private Delivery mine(CurrentOfficial official, long id) {
        return deliveries
                .find(id)
                .filter(found -> official.belongsTo(found.agency()))
                .orElseThrow(NotFound::new);
    }

    private Cause cause(CurrentOfficial official, Delivery delivery) {
        return official.cause(offices.acting(official, delivery.agency()), clock.instant());
    }

    private Agency agency(CurrentOfficial official, Delivery delivery) {
        return offices.all(official).stream()
                .filter(one -> one.id().equals(delivery.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ReceiptsPage page(
            Agency agency,
            boolean back,
            int number,
            long wrong,
            Map<String, String> typed,
            Map<String, String> findings) {
        var found = deliveries.page(agency.id(), back, number);
        return new ReceiptsPage(
                agency,
                back,
                found.deliveries(),
                found.count(),
                number,
                LocalDate.ofInstant(clock.instant(), agency.zone()),
                documents.accepted(),
                wrong,
                typed,
                findings);
    }
}
