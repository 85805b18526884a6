package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Arrival;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.SheetPath;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/// Evidence in pieces, by the protocol tus 1.0 (core, creation, termination) and one word more: what became of the
/// whole file (docs/decisions/0019).
@Controller
class ArrivalController {

    private static final String ARRIVALS = "/isian/{year:\\d{4}}/{period}/{agency}/unggahan";
    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PIECE = "application/offset+octet-stream";

    private final Evidences evidences;
    private final ReceiveEvidence receive;

    ArrivalController(Evidences evidences, ReceiveEvidence receive) {
        this.evidences = evidences;
        this.receive = receive;
    }

    /// The row for which the file is meant, as every address here names it.
    record Row(Place place, Sheet sheet, long item, CurrentOfficial official) {

        String href(Arrival arrival) {
            return place.href(sheet, "unggahan/" + arrival.id()) + "&baris=" + item;
        }
    }

    @ModelAttribute
    Row row(SheetPath at, @RequestParam long baris, CurrentOfficial official) {
        return new Row(at.place(), at.sheet(), baris, official);
    }

    @PostMapping(ARRIVALS)
    ResponseEntity<Object> begin(
            @ModelAttribute(binding = false) Row row,
            @RequestHeader(name = LENGTH, defaultValue = "0") long size,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata) {
        var said = UploadMetadata.of(metadata);
        var begun = receive.begin(
                row.place(),
                row.sheet(),
                row.item(),
                row.official(),
                said.getOrDefault("nama", "berkas"),
                said.getOrDefault("cap", ""),
                size);
        return switch (begun) {
            case Arrival.Begun.Coming(var arrival) ->
                answer(HttpStatus.CREATED)
                        .location(URI.create(row.href(arrival)))
                        .header(OFFSET, String.valueOf(arrival.received()))
                        .build();
            case Arrival.Begun.Refused(var message, var tooLarge) ->
                answer(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT)
                        .header("Tus-Max-Size", String.valueOf(receive.limits().largest()))
                        .body(Map.of("pesan", message));
        };
    }

    @RequestMapping(path = ARRIVALS + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Object> tell(@ModelAttribute(binding = false) Row row, @PathVariable String id) {
        var arrival = receive.find(row.sheet(), row.item(), row.official(), id);
        return answer(HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(OFFSET, String.valueOf(arrival.received()))
                .header(LENGTH, String.valueOf(arrival.size()))
                .build();
    }

    @PatchMapping(ARRIVALS + "/{id}")
    ResponseEntity<Object> take(
            @ModelAttribute(binding = false) Row row,
            @PathVariable String id,
            @RequestHeader(name = RESUMABLE, defaultValue = "") String version,
            @RequestHeader(name = OFFSET, defaultValue = "-1") long offset,
            HttpServletRequest request)
            throws IOException {
        if (!version.equals(VERSION)) {
            receive.find(row.sheet(), row.item(), row.official(), id);
            return answer(HttpStatus.PRECONDITION_FAILED)
                    .header("Tus-Version", VERSION)
                    .build();
        }
        if (!PIECE.equals(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        var piece = receive.take(row.sheet(), row.item(), row.official(), id, offset, request.getInputStream());
        return switch (piece) {
            case Arrival.Piece.Taken(var received) ->
                answer(HttpStatus.NO_CONTENT)
                        .header(OFFSET, String.valueOf(received))
                        .build();
            case Arrival.Piece.Elsewhere(var received) ->
                answer(HttpStatus.CONFLICT)
                        .header(OFFSET, String.valueOf(received))
                        .build();
            case Arrival.Piece.Gone() -> answer(HttpStatus.GONE).build();
        };
    }

    @DeleteMapping(ARRIVALS + "/{id}")
    ResponseEntity<Object> drop(@ModelAttribute(binding = false) Row row, @PathVariable String id) {
        receive.drop(row.sheet(), row.item(), row.official(), id);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    /// What the grid writes beside the file: whether it is evidence now, and where it lies.
    ///
    /// @param jumlah how many pieces of evidence the row has
    record Fate(
            String keadaan,
            String nama,
            @Nullable String pesan,
            @Nullable String href,
            long jumlah) {}

    @PostMapping(ARRIVALS + "/{id}/selesai")
    ResponseEntity<Object> finish(@ModelAttribute(binding = false) Row row, @PathVariable String id) {
        var result = receive.finish(row.place(), row.sheet(), row.item(), row.official(), id);
        var arrival = result.arrival();
        var kept = arrival.state() == Arrival.State.KEPT;
        return answer(HttpStatus.OK)
                .body(new Fate(
                        switch (arrival.state()) {
                            case KEPT -> "terpasang";
                            case REFUSED -> "ditolak";
                            case COMING -> "menunggu";
                        },
                        arrival.fileName(),
                        kept ? null : result.message(),
                        kept ? arrival.outcome() : null,
                        evidences.of(row.sheet().head().id()).stream()
                                .filter(one -> one.item() == row.item())
                                .count()));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION);
    }
}
