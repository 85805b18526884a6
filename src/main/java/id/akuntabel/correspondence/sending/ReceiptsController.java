package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Receipts of letters and copies.
@Controller
class ReceiptsController {

    private static final String PATH = "/surat/tanda-terima";

    private final Deliveries deliveries;
    private final RecordReceipt recording;
    private final Offices offices;
    private final Clock clock;

    ReceiptsController(Deliveries deliveries, RecordReceipt recording, Offices offices, Clock clock) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.offices = offices;
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
    Object record(CurrentOfficial official, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var delivery = deliveries
                .find(id)
                .filter(found -> official.belongsTo(found.agency()))
                .orElseThrow(NotFound::new);
        var holding = offices.acting(official, delivery.agency());
        var agency = offices.all(official).stream()
                .filter(one -> one.id().equals(delivery.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
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
                    .received(delivery, Objects.requireNonNull(on), receiver, official.cause(holding, clock.instant()))
                    .ifPresent(message -> findings.put("penerima-" + id, message));
        }
        return findings.isEmpty()
                ? "redirect:" + PATH
                : page(agency, false, 1, id, fields.toSingleValueMap(), findings);
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
                wrong,
                typed,
                findings);
    }
}
