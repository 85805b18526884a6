package id.akuntabel.archive.bundles;

import id.akuntabel.archive.BundleKind;
import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.archive.holdings.Sizes;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How far a bundle is, and the bundle: for who asked and for the planner of the agency whose papers they are.
@Controller
class BundlesController {

    private static final Logger LOG = LoggerFactory.getLogger(BundlesController.class);
    private static final int MOST = 30;

    private final BundleRows rows;
    private final OrderBundle orderBundle;
    private final FileStore store;
    private final Structure structure;
    private final Map<String, BundleKind> kinds;
    private final Clock clock;

    BundlesController(
            BundleRows rows,
            OrderBundle orderBundle,
            FileStore store,
            Structure structure,
            List<BundleKind> kinds,
            Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(BundleKind::kind, Function.identity()));
        this.rows = rows;
        this.orderBundle = orderBundle;
        this.store = store;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping("/paket")
    BundlesPage list(CurrentOfficial official) {
        var zone = official.holdings().stream()
                .findFirst()
                .map(holding -> structure.getAgency(holding.position().agency()).zone())
                .orElse(ZoneId.of("Asia/Jakarta"));
        return new BundlesPage(rows.of(official.official().id().toString(), MOST).stream()
                .filter(bundle -> mayHave(bundle, official))
                .map(bundle -> part(bundle, zone))
                .toList());
    }

    @GetMapping("/paket/{id}")
    BundlePage show(@PathVariable UUID id, CurrentOfficial official) {
        var bundle = visible(id, official);
        return new BundlePage(part(bundle, agency(bundle).zone()));
    }

    @GetMapping("/paket/{id}/kemajuan")
    BundlePart progress(@PathVariable UUID id, CurrentOfficial official) {
        var bundle = visible(id, official);
        return part(bundle, agency(bundle).zone());
    }

    @GetMapping("/paket/{id}/berkas")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, CurrentOfficial official) throws IOException {
        var bundle = visible(id, official);
        if (bundle.state() != Bundle.State.DONE || bundle.result() == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bundle.fileName())
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .contentLength(bundle.size())
                .body(new InputStreamResource(
                        bundle.sha256() == null
                                ? store.openPart(bundle.result())
                                : store.openPart(bundle.result(), bundle.sha256())));
    }

    @PostMapping("/paket/{id}/batal")
    String cancel(@PathVariable UUID id, CurrentOfficial official) {
        var bundle = visible(id, official);
        orderBundle.cancel(bundle, official.cause(clock.instant()));
        return "redirect:" + bundle.href();
    }

    @PostMapping("/paket/{id}/lagi")
    String again(@PathVariable UUID id, CurrentOfficial official) {
        var bundle = visible(id, official);
        orderBundle.again(bundle, official.cause(clock.instant()));
        return "redirect:" + bundle.href();
    }

    /// For everyone else it does not exist. Whoever asked and has left the agency since is everyone else, too.
    private Bundle visible(UUID id, CurrentOfficial official) {
        return rows.find(id).filter(bundle -> mayHave(bundle, official)).orElseThrow(NotFound::new);
    }

    private boolean mayHave(Bundle bundle, CurrentOfficial official) {
        var asked = bundle.byId().equals(official.official().id().toString());
        if (bundle.personal()) {
            var kind = kinds.get(bundle.kind());
            return asked && kind != null && kind.readable(bundle.subject(), official);
        }
        return official.maySee(bundle.agency())
                && (asked || (official.may(Permission.PLANNING) && official.belongsTo(bundle.agency())));
    }

    /// A bundle that is no longer what was made is not given out; it can be made anew.
    @ExceptionHandler(UncheckedIOException.class)
    DamagedBundlePage damaged(UncheckedIOException cause) {
        LOG.error("A stored bundle is damaged or missing", cause);
        return new DamagedBundlePage();
    }

    private Agency agency(Bundle bundle) {
        return structure.getAgency(bundle.agency());
    }

    private static BundlePart part(Bundle bundle, ZoneId zone) {
        return new BundlePart(
                bundle.href(),
                bundle.title(),
                "Diminta " + Wording.dateTime(bundle.orderedAt(), zone) + " oleh " + bundle.by(),
                bundle.state().name(),
                bundle.made(),
                bundle.parts(),
                bundle.error(),
                bundle.fileName(),
                Sizes.printed(bundle.size()),
                bundle.endedAt() == null ? "" : lastDay(bundle.endedAt(), zone));
    }

    private static String lastDay(Instant ended, ZoneId zone) {
        return Wording.fullDate(LocalDate.ofInstant(ended.plus(SweepBundles.KEPT), zone));
    }
}
