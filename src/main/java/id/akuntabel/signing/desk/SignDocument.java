package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.pades.InspectPdf;
import id.akuntabel.signing.pades.Mark;
import id.akuntabel.signing.pades.Qr;
import id.akuntabel.signing.pades.SignPdf;
import id.akuntabel.signing.pades.Trust;
import id.akuntabel.signing.provider.Esign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Signs one document: the bytes outside of any transaction, here or at BSrE, then [FileSigned] in one. A crash before
/// it leaves the document unsigned, a crash after it signed; there is nothing between.
@Component
class SignDocument {

    private static final Logger LOG = LoggerFactory.getLogger(SignDocument.class);

    private final SigningDesk desk;
    private final FileSigned fileSigned;
    private final Documents documents;
    private final Structure structure;
    private final SignPdf signPdf;
    private final InspectPdf inspectPdf;
    private final Esign esign;
    private final Requests requests;
    private final Clock clock;

    SignDocument(
            SigningDesk desk,
            FileSigned fileSigned,
            Documents documents,
            Structure structure,
            SignPdf signPdf,
            InspectPdf inspectPdf,
            Esign esign,
            Requests requests,
            Clock clock) {
        this.desk = desk;
        this.fileSigned = fileSigned;
        this.documents = documents;
        this.structure = structure;
        this.signPdf = signPdf;
        this.inspectPdf = inspectPdf;
        this.esign = esign;
        this.requests = requests;
        this.clock = clock;
    }

    sealed interface Outcome {

        record Signed(String code) implements Outcome {}

        /// @param message what happened, why, what to do
        record Refused(String message) implements Outcome {}
    }

    /// @param key     of the form: what was seen is what is signed
    /// @param address of this installation, for the QR code
    Outcome sign(String key, CurrentOfficial official, Means means, String address) {
        var found = desk.find(official, key, Wanted.Kind.SIGNATURE);
        if (found.isEmpty()) {
            return new Outcome.Refused(
                    "Dokumen ini tidak lagi menunggu tanda tangan Anda: sudah ditandatangani, berganti versi, atau langkahnya"
                            + " sudah berpindah. Muat ulang halaman ini.");
        }
        var wanted = found.get();
        var blocked = blocked(wanted);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        try {
            return switch (means) {
                case Means.Own(var opened) -> here(wanted, official, opened, address);
                case Means.Bsre bsre -> there(wanted, official, bsre, address);
                case Means.None() -> new Outcome.Refused("Dokumen ini belum ditandatangani. Tanda tangani dari meja.");
            };
        } catch (SignPdf.Unsignable unsignable) {
            LOG.warn(
                    "Version {} of {} cannot be signed",
                    wanted.version().number(),
                    wanted.version().document(),
                    unsignable);
            return new Outcome.Refused(Objects.requireNonNull(unsignable.getMessage()));
        } catch (UncheckedIOException damaged) {
            return new Outcome.Refused(
                    "Berkas tersimpannya tidak utuh lagi, jadi tidak ditandatangani. Hubungi admin.");
        }
    }

    /// Why it may not be signed yet.
    static Optional<String> blocked(Wanted wanted) {
        return Optional.ofNullable(wanted.before()).map(link -> {
            var said = link.said();
            return said == null
                    ? "Menunggu paraf " + link.title() + "."
                    : "Dikembalikan " + said.by() + ": " + said.remark();
        });
    }

    private Outcome here(Wanted wanted, CurrentOfficial official, Opening.Opened opened, String address)
            throws SignPdf.Unsignable {
        var at = clock.instant();
        var code = Code.fresh();
        var mark = mark(wanted, official, code, at, opened.test(), address);
        var signed = signPdf.sign(read(wanted.version()), mark, opened.entry());
        return fileSigned.file(
                wanted,
                official,
                new FileSigned.How(Signature.Way.CERTIFICATE, opened.key(), code, at, mark.reason(), null),
                signed);
    }

    private Outcome there(Wanted wanted, CurrentOfficial official, Means.Bsre bsre, String address)
            throws SignPdf.Unsignable {
        var version = wanted.version();
        var zone = wanted.lying().step().agency().zone();
        var unanswered = requests.unanswered(version);
        if (unanswered.isPresent() && !bsre.again()) {
            return new Outcome.Refused("Permintaan " + Wording.dateTime(unanswered.get(), zone)
                    + " untuk versi ini tidak dijawab layanan, jadi mungkin sudah ditandatangani di sana. Centang Kirim ulang bila"
                    + " tetap ingin menandatangani.");
        }
        var at = clock.instant();
        var code = Code.fresh();
        var mark = mark(wanted, official, code, at, false, address);
        var pdf = read(version);
        var order = new Esign.Order(
                bsre.nik(),
                pdf,
                signPdf.place(pdf, mark.printedName()),
                Qr.png(mark.address()),
                mark.address(),
                mark.reason());
        var request = requests.sent(version, official.official().id());
        return switch (esign.sign(order, bsre.passphrase())) {
            case Esign.Answer.Refused(var message, var _) -> {
                requests.ended(request, Requests.State.REFUSED);
                yield new Outcome.Refused(message);
            }
            case Esign.Answer.Unanswered(var message) -> {
                requests.ended(request, Requests.State.UNANSWERED);
                yield new Outcome.Refused(message);
            }
            case Esign.Answer.Signed(var signed) -> {
                if (!bears(signed, pdf)) {
                    requests.ended(request, Requests.State.REFUSED);
                    yield new Outcome.Refused(
                            "Layanan mengembalikan berkas yang tidak memuat tanda tangan utuh, jadi tidak disimpan. Hubungi admin.");
                }
                var outcome = fileSigned.file(
                        wanted,
                        official,
                        new FileSigned.How(Signature.Way.BSRE, null, code, at, mark.reason(), null),
                        signed);
                requests.ended(request, Requests.State.SIGNED);
                yield outcome;
            }
        };
    }

    /// One more signature than before, and none of them broken.
    private boolean bears(byte[] signed, byte[] before) {
        try {
            var nobody = new Trust(List.of(), List.of());
            var found = inspectPdf.inspect(signed, nobody);
            return found.size() > inspectPdf.inspect(before, nobody).size()
                    && found.stream().allMatch(one -> one.intact());
        } catch (InspectPdf.Unreadable unreadable) {
            return false;
        }
    }

    private Mark mark(Wanted wanted, CurrentOfficial official, String code, Instant at, boolean test, String address) {
        var heading = heading(wanted);
        return new Mark(
                SignPdf.lines(
                        "Ditandatangani secara elektronik" + (test ? " (uji)" : "") + " oleh:",
                        heading,
                        official.official().name(),
                        Wording.dateTime(at, wanted.lying().step().agency().zone()),
                        "Kode verifikasi " + code),
                official.official().name(),
                address + "/verifikasi/" + code,
                heading,
                at);
    }

    /// `a.n. Bupati, Plt. Sekretaris Daerah`: whom the signer stands for, if the step says so, and as what.
    String heading(Wanted wanted) {
        var step = wanted.lying().step();
        var title = wanted.holding().title();
        return Optional.ofNullable(step.definition().options().get("atas-nama"))
                .flatMap(code -> structure.findPosition(step.agency().id(), code.strip()))
                .map(position -> "a.n. " + position.title() + ", " + title)
                .orElse(title);
    }

    private byte[] read(DocumentVersion version) {
        try (var stream = documents.open(version)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
