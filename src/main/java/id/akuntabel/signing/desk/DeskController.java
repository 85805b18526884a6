package id.akuntabel.signing.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.signing.desk.ChooseMeans.Choice;
import id.akuntabel.signing.keys.KeyStores;
import id.akuntabel.signing.keys.ReplaceKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// *Menandatangani*: what waits, over all processes, and signing it.
@Controller
class DeskController {

    private static final int MOST = 200;

    /// A few documents are signed before anybody has read that it goes on.
    private static final long PATIENCE_MILLIS = 1500;

    private final SigningDesk desk;
    private final KeyStores keys;
    private final ReplaceKey replaceKey;
    private final ChooseMeans chooseMeans;
    private final SignBatch signBatch;
    private final Batches batches;
    private final PutInitials putInitials;
    private final PublicAddress address;
    private final Clock clock;

    DeskController(
            SigningDesk desk,
            KeyStores keys,
            ReplaceKey replaceKey,
            ChooseMeans chooseMeans,
            SignBatch signBatch,
            Batches batches,
            PutInitials putInitials,
            PublicAddress address,
            Clock clock) {
        this.desk = desk;
        this.keys = keys;
        this.replaceKey = replaceKey;
        this.chooseMeans = chooseMeans;
        this.signBatch = signBatch;
        this.batches = batches;
        this.putInitials = putInitials;
        this.address = address;
        this.clock = clock;
    }

    /// @param step whose documents are ticked already
    @GetMapping("/tanda-tangan")
    DeskPage show(
            CurrentOfficial official,
            @RequestParam(name = "langkah", required = false) @Nullable Long step,
            @RequestParam(required = false) @Nullable String kabar) {
        var wanted = desk.signatures(official);
        var chosen = wanted.stream()
                .filter(one -> step != null && one.lying().step().stepId() == step)
                .map(Wanted::key)
                .collect(Collectors.toSet());
        var notice = kabar == null
                ? null
                : switch (kabar) {
                    case "diparaf" -> "Paraf Anda tersimpan.";
                    case "basah" -> "Pindaian tersimpan sebagai versi bertanda tangan.";
                    case "dikembalikan" -> "Dikembalikan kepada penyusun, dengan catatan Anda.";
                    default -> null;
                };
        return page(official, wanted, chosen, "", Map.of(), notice);
    }

    @PostMapping("/tanda-tangan")
    Object sign(
            CurrentOfficial official,
            @RequestParam(name = "pilih", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "sandi", defaultValue = "") String typed,
            @RequestParam(name = "cara", defaultValue = "sertifikat") String way,
            @RequestParam(name = "nik", defaultValue = "") String nik,
            @RequestParam(name = "ulang", required = false) @Nullable String again) {
        var wanted = desk.signatures(official);
        var picked = new LinkedHashSet<>(Objects.requireNonNullElse(chosen, List.of()));
        var ticked = wanted.stream().filter(one -> picked.contains(one.key())).toList();
        var findings = new LinkedHashMap<String, String>();
        if (ticked.isEmpty()) {
            findings.put("pilih", "Belum ada dokumen yang dicentang, atau yang dicentang sudah tidak menunggu lagi.");
        } else if (ticked.size() > MOST) {
            findings.put("pilih", "Paling banyak " + MOST + " dokumen sekali jalan. Centang lebih sedikit.");
        }
        if (findings.isEmpty()) {
            var choice = way.equals("bsre") && chooseMeans.offersBsre()
                    ? chooseMeans.there(official, typed, nik, again != null)
                    : chooseMeans.here(official, typed);
            switch (choice) {
                case Choice.Refused(var field, var message) -> findings.put(field, message);
                case Choice.Chosen(var means) -> {
                    return sign(official, ticked, means);
                }
            }
        }
        return page(official, wanted, picked, "", findings, null);
    }

    private String sign(CurrentOfficial official, List<Wanted> ticked, Means means) {
        return shown(signBatch.start(official, ticked, means, address.now()));
    }

    private static String shown(SignBatch.Started started) {
        try {
            started.ended().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            // The page shows how far it is.
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "redirect:/tanda-tangan/kumpulan/" + started.id();
    }

    @GetMapping("/tanda-tangan/kumpulan/{id}")
    BatchPage batch(CurrentOfficial official, @PathVariable UUID id) {
        return new BatchPage(progress(official, id));
    }

    @GetMapping("/tanda-tangan/kumpulan/{id}/kemajuan")
    BatchPart progress(CurrentOfficial official, @PathVariable UUID id) {
        return part(official, own(official, id), Map.of());
    }

    /// Goes on with a stopped one. Where nothing is left to sign, only steps are finished, and nothing secret is
    /// needed.
    @PostMapping("/tanda-tangan/kumpulan/{id}/lanjut")
    Object resume(
            CurrentOfficial official,
            @PathVariable UUID id,
            @RequestParam(name = "sandi", defaultValue = "") String typed,
            @RequestParam(name = "ulang", required = false) @Nullable String again) {
        var batch = own(official, id);
        if (batch.state() != Batches.State.STOPPED) {
            return "redirect:" + batch.href();
        }
        var choice = batch.waiting() == 0
                ? new Choice.Chosen(new Means.None())
                : batch.way() == Signature.Way.BSRE
                        ? chooseMeans.there(official, typed, "", again != null)
                        : chooseMeans.here(official, typed);
        return switch (choice) {
            case Choice.Refused(var _, var message) -> new BatchPage(part(official, batch, Map.of("sandi", message)));
            case Choice.Chosen(var means) ->
                signBatch
                        .resume(batch, official, means, address.now())
                        .map(DeskController::shown)
                        .orElseGet(() -> {
                            means.close();
                            return "redirect:" + batch.href();
                        });
        };
    }

    @PostMapping("/tanda-tangan/kumpulan/{id}/biarkan")
    String leave(CurrentOfficial official, @PathVariable UUID id) {
        signBatch.leave(own(official, id), official);
        return "redirect:/tanda-tangan";
    }

    private Batches.Batch own(CurrentOfficial official, UUID id) {
        return batches.find(id, official.official().id()).orElseThrow(NotFound::new);
    }

    private BatchPart part(CurrentOfficial official, Batches.Batch batch, Map<String, String> findings) {
        var stopped = batch.state() == Batches.State.STOPPED;
        return new BatchPart(
                batch.href(),
                batches.items(batch.id()).stream()
                        .map(item -> new BatchPart.Line(
                                item.title(),
                                item.caseNumber(),
                                "/dokumen/" + item.document(),
                                item.state(),
                                item.message(),
                                item.code()))
                        .toList(),
                batch.state() == Batches.State.OPEN,
                stopped,
                batch.way() == Signature.Way.BSRE,
                stopped ? replaceKey.ready(official).orElse(null) : null,
                findings);
    }

    @PostMapping("/tanda-tangan/paraf")
    Object initial(
            CurrentOfficial official,
            @RequestParam(name = "paraf", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "catatan", defaultValue = "") String remark,
            @RequestParam(name = "aksi", defaultValue = "paraf") String action) {
        var picked = new LinkedHashSet<>(Objects.requireNonNullElse(chosen, List.of()));
        var returned = action.equals("kembalikan");
        var findings = new LinkedHashMap<String, String>();
        if (picked.isEmpty()) {
            findings.put("paraf", "Belum ada dokumen yang dicentang.");
        }
        for (var key : picked) {
            putInitials
                    .put(key, official, returned, remark)
                    .ifPresent(message -> findings.merge(
                            returned && remark.isBlank() ? "catatan" : "paraf",
                            message,
                            (one, other) -> one.equals(other) ? one : one + " " + other));
        }
        return findings.isEmpty()
                ? "redirect:/tanda-tangan?kabar=" + (returned ? "dikembalikan" : "diparaf")
                : page(official, desk.signatures(official), picked, remark, findings, null);
    }

    private DeskPage page(
            CurrentOfficial official,
            List<Wanted> wanted,
            Set<String> chosen,
            String remark,
            Map<String, String> findings,
            @Nullable String notice) {
        var sample = wanted.isEmpty() ? null : replaceKey.ready(official).orElse(null);
        var key = keys.of(official.official().id()).orElse(null);
        return new DeskPage(
                wanted.stream().map(DeskController::line).toList(),
                desk.initials(official).stream().map(DeskController::line).toList(),
                key == null
                        ? null
                        : key.issuer() + ", berlaku sampai "
                                + Wording.date(LocalDate.ofInstant(key.notAfter(), ZoneOffset.UTC)),
                key != null && key.validAt(clock.instant()),
                key != null && key.test(),
                sample,
                chooseMeans.offersBsre(),
                chooseMeans.knows(official.official().id()),
                chosen,
                remark,
                batches.stopped(official.official().id()).stream()
                        .map(StoppedPart::line)
                        .toList(),
                findings,
                notice);
    }

    private static DeskPage.Line line(Wanted wanted) {
        var step = wanted.lying().step();
        var due = wanted.lying().dueAt();
        return new DeskPage.Line(
                wanted.key(),
                wanted.version().title(),
                "/dokumen/" + wanted.version().document(),
                wanted.version().number(),
                step.caseNumber(),
                step.caseTitle(),
                step.definition().row(),
                wanted.holding().title(),
                due == null ? "–" : Wording.dateTime(due, step.agency().zone()),
                wanted.kind() == Wanted.Kind.SIGNATURE
                        ? SignDocument.blocked(wanted).orElse(null)
                        : null,
                wanted.initials().stream()
                        .flatMap(link -> {
                            var said = link.said();
                            return said == null || said.returned()
                                    ? java.util.stream.Stream.<String>of()
                                    : java.util.stream.Stream.of("✓ Paraf " + said.by() + ", "
                                            + Wording.dateTime(
                                                    said.at(), step.agency().zone())
                                            + (said.remark() == null ? "" : ": " + said.remark()));
                        })
                        .toList(),
                step.definition().requirements());
    }
}
