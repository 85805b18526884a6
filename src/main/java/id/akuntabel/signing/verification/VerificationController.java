package id.akuntabel.signing.verification;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.signing.desk.Code;
import id.akuntabel.signing.keys.TestAuthority;
import id.akuntabel.signing.limits.Attempts;
import id.akuntabel.signing.pades.Found;
import id.akuntabel.signing.pades.InspectPdf;
import id.akuntabel.signing.trust.TrustList;
import id.akuntabel.signing.verification.VerificationPage.Known;
import id.akuntabel.signing.verification.VerificationPage.Line;
import id.akuntabel.signing.verification.VerificationPage.Uploaded;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Verification for everybody, without sign-in. What a stranger sends is looked at in memory and forgotten; how often
/// is limited, and so is how much is looked at together.
@Controller
class VerificationController {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int MOST_CODES = 60;
    private static final int MOST_FILES = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Told told;
    private final InspectPdf inspect;
    private final TrustList trust;
    private final Attempts attempts;
    private final Structure structure;

    /// Reading a PDF takes memory: a few at a time on a node.
    private final Semaphore tables = new Semaphore(2);

    VerificationController(Told told, InspectPdf inspect, TrustList trust, Attempts attempts, Structure structure) {
        this.told = told;
        this.inspect = inspect;
        this.trust = trust;
        this.attempts = attempts;
        this.structure = structure;
    }

    @GetMapping("/verifikasi")
    Object ask(@RequestParam(name = "kode", required = false) @Nullable String typed) {
        if (typed == null) {
            return new VerificationPage("", null, null, Map.of(), HttpStatus.OK);
        }
        return Code.typed(typed)
                .<Object>map(code -> "redirect:/verifikasi/" + code)
                .orElseGet(() -> new VerificationPage(
                        typed,
                        null,
                        null,
                        Map.of(
                                "kode",
                                "Kode verifikasi terdiri atas 12 huruf dan angka. Periksa lagi di dekat kode QR."),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/verifikasi/{typed}")
    VerificationPage show(@PathVariable String typed, HttpServletRequest request) {
        if (!attempts.take("kode:" + request.getRemoteAddr(), MOST_CODES, WITHIN)) {
            return tooMany("kode");
        }
        var known = Code.typed(typed).flatMap(told::byCode);
        var print =
                known.isPresent() ? Optional.<Known>empty() : Code.typed(typed).flatMap(told::print);
        if (print.isPresent()) {
            return new VerificationPage("", print.get(), null, Map.of(), HttpStatus.OK);
        }
        return known.isPresent()
                ? new VerificationPage("", known(known.get()), null, Map.of(), HttpStatus.OK)
                : new VerificationPage(
                        typed.length() > 40 ? "" : typed,
                        null,
                        null,
                        Map.of(
                                "kode",
                                "Tidak ada tanda tangan dengan kode ini di sistem ini. Periksa huruf dan angkanya, atau unggah"
                                        + " PDF-nya."),
                        HttpStatus.NOT_FOUND);
    }

    @PostMapping("/verifikasi")
    VerificationPage upload(
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("Pilih PDF yang akan diperiksa.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file.getSize() > LARGEST) {
            return refused(
                    "Berkas melebihi 10 MB. Periksa dengan PDF yang lebih kecil.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!attempts.take("berkas:" + request.getRemoteAddr(), MOST_FILES, WITHIN)) {
            return tooMany("berkas");
        }
        if (!tables.tryAcquire()) {
            return refused("Pemeriksaan sedang ramai. Coba lagi sebentar lagi.", HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return inspected(Objects.requireNonNullElse(file.getOriginalFilename(), "berkas.pdf"), file.getBytes());
        } finally {
            tables.release();
        }
    }

    private VerificationPage inspected(String fileName, byte[] bytes) {
        try {
            var zone = zone();
            var found = inspect.inspect(bytes, trust.current()).stream()
                    .map(one -> line(one, zone))
                    .toList();
            var sha256 = sha256(bytes);
            return new VerificationPage(
                    "",
                    told.byHash(sha256).map(VerificationController::known).orElse(null),
                    new Uploaded(fileName, sha256, found),
                    Map.of(),
                    HttpStatus.OK);
        } catch (InspectPdf.Unreadable unreadable) {
            return refused(
                    "Berkas ini tidak terbaca sebagai PDF: rusak, terkunci, atau bukan PDF. Minta berkas aslinya, bukan foto"
                            + " atau hasil pindai.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Known known(Told.Facts facts) {
        var signature = facts.signature();
        var remarks = new ArrayList<String>();
        if (facts.test()) {
            remarks.add(
                    "Dibuat dengan sertifikat uji, untuk belajar dan mencoba: tidak mempunyai kekuatan hukum dan tidak"
                            + " boleh dipakai sebagai dokumen dinas.");
        }
        if (facts.withdrawn() != null) {
            remarks.add("Sertifikatnya dicabut " + Wording.fullDateTime(facts.withdrawn(), facts.zone())
                    + ", sesudah dokumen ini ditandatangani.");
        }
        if (signature.pages() != null) {
            remarks.add("Tanda tangan basah: hasil pindainya " + signature.pages() + " halaman.");
        }
        return new Known(
                facts.title(),
                signature.version(),
                facts.agency(),
                signature.name(),
                signature.heading(),
                facts.time(),
                signature.way().printed(),
                signature.sha256(),
                signature.code(),
                facts.newer() != null
                        ? "Digantikan versi " + facts.newer()
                        : facts.test() ? "Tanda tangan percobaan, tanpa kekuatan hukum" : "Berlaku",
                facts.newer() == null && !facts.test(),
                remarks);
    }

    private static Line line(Found found, ZoneId zone) {
        var test = TestAuthority.made(found.organization());
        return new Line(
                found.signer(),
                found.organization(),
                Wording.fullDateTime(found.at(), zone)
                        + (found.timestamped()
                                ? ", dikuatkan penanda waktu dari pihak lain"
                                : ", menurut jam penanda tangan"),
                !found.intact()
                        ? "Isi berkas sudah diubah sesudah ditandatangani, atau tanda tangannya tidak cocok."
                        : found.changed()
                                ? "Bagian yang ditandatangani masih sama, tetapi sesudahnya ada yang ditambahkan ke dokumen."
                                : "Isi berkas masih sama seperti ketika ditandatangani.",
                found.whole(),
                test
                        ? found.issuer() + " hanya membuat sertifikat untuk belajar dan mencoba."
                        : found.trusted()
                                ? found.issuer() + " ada di daftar penerbit tepercaya kantor ini."
                                : found.issuer()
                                        + " tidak ada di daftar penerbit tepercaya kantor ini. Tanda tangannya tetap dapat sah;"
                                        + " admin dapat menambahkan penerbitnya.",
                found.trusted(),
                test,
                certificate(found, zone),
                Verdict.of(found, test));
    }

    /// Whether the certificate was good when it was used.
    private static String certificate(Found found, ZoneId zone) {
        var words = found.inTime()
                ? "Dalam masa berlaku pada waktu tanda tangan"
                : "Di luar masa berlaku pada waktu tanda tangan";
        var revoked = found.revokedAt();
        if (revoked != null) {
            return words + "; dicabut penerbitnya " + Wording.fullDateTime(revoked, zone)
                    + (revoked.isAfter(found.at()) ? ", sesudah waktu itu." : ", sebelum waktu itu.");
        }
        return words
                + (found.askedIssuer()
                        ? "; tidak ada di daftar pencabutan penerbitnya."
                        : "; pencabutannya tidak diperiksa, karena daftar pencabutan penerbitnya tidak tersedia di sini.");
    }

    private static VerificationPage tooMany(String field) {
        return new VerificationPage(
                "",
                null,
                null,
                Map.of(field, "Terlalu banyak pemeriksaan dari jaringan Anda. Coba lagi 10 menit lagi."),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private static VerificationPage refused(String message, HttpStatus status) {
        return new VerificationPage("", null, null, Map.of("berkas", message), status);
    }

    /// Of the government; a stranger has none of ours.
    private ZoneId zone() {
        return structure.listAgencies().stream().findFirst().map(Agency::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
