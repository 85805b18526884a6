package id.akuntabel.signing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Lease;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.pades.InspectPdf;
import id.akuntabel.signing.trust.TrustList;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.SopCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class SigningDeskTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String PASSPHRASE = "frasa sandi rahasia";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    SigningAtWork work;

    @Autowired
    ProcessesAtWork processes;

    @Autowired
    SigningDesk desk;

    @Autowired
    Batches batches;

    @Autowired
    StopBatches stopBatches;

    @Autowired
    SignDocument signDocument;

    @Autowired
    FinishStep finishStep;

    @Autowired
    SignByHand byHand;

    @Autowired
    TestClock clock;

    @Autowired
    SignatureStore signatures;

    @Autowired
    InspectPdf inspect;

    @Autowired
    TrustList trust;

    @Autowired
    Documents documents;

    @Autowired
    Trail trail;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_signature_is_placed_kept_and_valid_for_DSS_and_for_pdfsig() throws Exception {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();
        var before = work.newest(number);

        var signed = sign(secretary, keys(secretary, number));

        assertThat(signed).hasStatus(302);
        var after = work.newest(number);
        assertThat(after.number()).isEqualTo(before.number() + 1);
        var bytes = work.bytes(after);
        var found = inspect.inspect(bytes, trust.current());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().signer()).isEqualTo(secretary.official().name());
        assertThat(found.getFirst().conclusion()).isEqualTo("TOTAL_PASSED");
        assertThat(found.getFirst().whole()).isTrue();
        assertThat(found.getFirst().trusted()).isTrue();
        assertThat(pdfsig(bytes)).contains("Signature is Valid").contains("Total document signed");
        var kept = signatures.of(after.document()).getFirst();
        assertThat(kept.signedFrom()).isEqualTo(before.sha256());
        assertThat(kept.sha256()).isEqualTo(after.sha256());
        assertThat(trail.of("dokumen/" + after.document()))
                .anyMatch(entry -> entry.what()
                        .startsWith("Ditandatangani " + secretary.official().name()));
        assertThat(processes.find(number).state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void a_changed_byte_is_noticed_by_DSS_and_by_pdfsig() throws Exception {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();
        sign(secretary, keys(secretary, number));
        var bytes = work.bytes(work.newest(number));
        // In the middle of the first revision, in what a reader sees.
        var at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 12;
        bytes[at] = (byte) (bytes[at] == '0' ? '1' : '0');

        var found = inspect.inspect(bytes, trust.current());

        assertThat(found).allMatch(one -> !one.intact());
        assertThat(pdfsig(bytes)).doesNotContain("Signature is Valid");
    }

    @Test
    void the_wrong_passphrase_signs_nothing_and_keeps_what_was_ticked() {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();
        var keys = keys(secretary, number);

        var answer = post(secretary, "/tanda-tangan", Map.of("pilih", keys, "sandi", List.of("salah sekali")));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Frasa sandi tidak cocok")
                .contains("value=\"" + keys.getFirst() + "\" checked");
        assertThat(answer).bodyText().doesNotContain("salah sekali");
        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void guessing_is_slowed_down() {
        var head = withCertificate(cast.theHeadOfPlanning());
        var number = work.waiting("uji-tebak", "kasubbag-perencanaan", head, Map.of());
        var keys = keys(head, number);
        for (var i = 0; i < 10; i++) {
            post(head, "/tanda-tangan", Map.of("pilih", keys, "sandi", List.of("tebakan " + i)));
        }

        var answer = sign(head, keys);

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Terlalu banyak frasa sandi");
    }

    @Test
    void what_waits_for_another_cannot_be_signed() {
        var number = work.waitingForTheSecretary();
        var stranger = withCertificate(cast.aStranger());

        var answer = sign(stranger, keys(cast.theSecretary(), number));

        assertThat(answer).hasStatus(422);
        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void a_version_that_was_not_seen_is_not_signed() {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();
        var keys = keys(secretary, number);
        var drafter = cast.thePlanningStaff();
        documents.addVersion(
                work.newest(number).document(),
                new id.akuntabel.archive.Upload(
                        "pengukuran.pdf",
                        () -> new java.io.ByteArrayInputStream(SigningAtWork.paper("Orang Lain", "Versi lain"))),
                drafter.cause(drafter.holdings().getFirst(), java.time.Instant.parse("2026-01-05T02:00:00Z"))
                        .in(number, "1"));

        var answer = sign(secretary, keys);

        assertThat(answer).hasStatus(422);
        assertThat(signatures.of(work.newest(number).document())).isEmpty();
    }

    @Test
    void the_step_waits_until_its_document_is_signed() {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();

        var completion = processes.complete(number, secretary);

        assertThat(completion.toString()).contains("Tekan Tanda tangani");
    }

    @Test
    void initials_come_first_in_the_order_of_the_hierarchy() {
        var head = withCertificate(cast.theActingHead());
        var number = work.waiting("uji-paraf", "kepala", head, Map.of("paraf", "hierarki"));
        var keys = keys(head, number);
        assertThat(sign(head, keys)).hasStatus(302);
        assertThat(work.newest(number).number()).isEqualTo(1);
        assertThat(desk.initials(cast.theSecretary()))
                .noneMatch(one -> one.lying().step().caseNumber().equals(number));

        for (var official : List.of(cast.theHeadOfPlanning(), cast.theSecretary())) {
            var key = desk.initials(official).stream()
                    .filter(one -> one.lying().step().caseNumber().equals(number))
                    .map(Wanted::key)
                    .toList();
            assertThat(key).hasSize(1);
            assertThat(post(official, "/tanda-tangan/paraf", Map.of("paraf", key, "aksi", List.of("paraf"))))
                    .hasStatus(302);
        }
        assertThat(sign(head, keys)).hasStatus(302);

        assertThat(work.newest(number).number()).isEqualTo(2);
        var signature = signatures.of(work.newest(number).document()).getFirst();
        assertThat(signature.heading()).startsWith("Plt. ");
        assertThat(get(head, "/dokumen/" + signature.document()))
                .bodyText()
                .contains("Paraf dan tanda tangan", "/verifikasi/" + signature.code())
                .containsSubsequence(
                        cast.theHeadOfPlanning().official().name(),
                        cast.theSecretary().official().name(),
                        signature.name() + ", Plt. ");
    }

    @Test
    void a_returned_document_is_not_signed_and_says_why() {
        var head = withCertificate(cast.theActingHead());
        var number = work.waiting("uji-paraf", "kepala", head, Map.of("paraf", "hierarki"));
        var first = cast.theHeadOfPlanning();
        var key = desk.initials(first).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .map(Wanted::key)
                .toList();

        var silent = post(first, "/tanda-tangan/paraf", Map.of("paraf", key, "aksi", List.of("kembalikan")));
        var told = post(
                first,
                "/tanda-tangan/paraf",
                Map.of("paraf", key, "aksi", List.of("kembalikan"), "catatan", List.of("Angka triwulan II keliru.")));

        assertThat(silent).hasStatus(422);
        assertThat(told).hasStatus(302);
        assertThat(mvc.get().uri("/tanda-tangan").with(cast.signedIn(head)).exchange())
                .bodyText()
                .contains("Angka triwulan II keliru.");
    }

    @Test
    void whoever_drafted_it_is_told_why_it_came_back_and_puts_a_corrected_version_in_its_place() {
        var head = withCertificate(cast.theActingHead());
        var number = work.waiting("uji-paraf", "kepala", head, Map.of("paraf", "hierarki"));
        var first = cast.theHeadOfPlanning();
        var drafter = cast.thePlanningStaff();
        var page = "/tanda-tangan/perbaikan/" + work.newest(number).document();
        assertThat(get(drafter, page)).hasStatus(404);
        post(
                first,
                "/tanda-tangan/paraf",
                Map.of(
                        "paraf", initials(first, number),
                        "aksi", List.of("kembalikan"),
                        "catatan", List.of("Angka <triwulan> II keliru.")));

        assertThat(get(drafter, "/tugas"))
                .bodyText()
                .contains("Dikembalikan tanpa paraf", "Angka &lt;triwulan&gt; II keliru.", page);
        assertThat(List.of(first, head, cast.aStranger(), cast.theInspector())).allSatisfy(other -> {
            assertThat(get(other, "/tugas")).bodyText().doesNotContain(page);
            assertThat(get(other, page)).hasStatus(404);
            assertThat(correct(other, page, "lain.pdf")).hasStatus(404);
        });
        assertThat(get(drafter, page)).bodyText().contains("Menjadi v2 dokumen ini");
        assertThat(get(drafter, "/dokumen/" + work.newest(number).document()))
                .bodyText()
                .contains("dikembalikan tanpa paraf", "Angka &lt;triwulan&gt; II keliru.");
        assertThat(correct(drafter, page, "perbaikan.docx"))
                .hasStatus(422)
                .bodyText()
                .contains("Simpan perbaikannya sebagai PDF");
        assertThat(correct(drafter, page, "perbaikan.pdf")).hasStatus(302);

        assertThat(work.newest(number).number()).isEqualTo(2);
        assertThat(get(drafter, "/tugas")).bodyText().doesNotContain("Dikembalikan tanpa paraf");
        assertThat(correct(drafter, page, "lagi.pdf")).hasStatus(404);
        assertThat(initials(first, number)).singleElement().asString().endsWith(":2");
    }

    private List<String> initials(CurrentOfficial official, String number) {
        return desk.initials(official).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .map(Wanted::key)
                .toList();
    }

    private MvcTestResult get(CurrentOfficial official, String address) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult correct(CurrentOfficial official, String address, String name) {
        var paper = SigningAtWork.paper("Kepala", "Diperbaiki");
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/pdf", paper))
                .with(cast.signedIn(official))
                .exchange();
    }

    @Test
    void a_batch_belongs_to_whoever_started_it() {
        var secretary = withCertificate(cast.theSecretary());
        var answer = sign(secretary, keys(secretary, work.waitingForTheSecretary()));
        var place = java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());

        assertThat(mvc.get().uri(place).with(cast.signedIn(secretary)).exchange())
                .bodyText()
                .contains("1 dari 1 dokumen ditandatangani");
        assertThat(mvc.get().uri(place).with(cast.signedIn(cast.aStranger())).exchange())
                .hasStatus(404);
    }

    @Test
    void a_batch_whose_node_died_says_where_it_stopped_and_goes_on_with_the_rest_after_the_passphrase() {
        var secretary = withCertificate(cast.theSecretary());
        var numbers =
                List.of(work.waitingForTheSecretary(), work.waitingForTheSecretary(), work.waitingForTheSecretary());
        var dead = killedAfterTheSecondSignature(secretary, numbers);
        var href = "/tanda-tangan/kumpulan/" + dead.id();

        stopBatches.look();
        assertThat(get(secretary, href)).bodyText().contains("Menandatangani: 1 dari 3");
        clock.advance(dead.length().plusSeconds(1));
        stopBatches.look();

        assertThat(get(secretary, href))
                .bodyText()
                .contains("Terhenti pada 2 dari 3 dokumen", "Lanjutkan 1 dokumen")
                .doesNotContain("every 1s");
        assertThat(List.of("/tugas", "/tanda-tangan"))
                .allSatisfy(page -> assertThat(get(secretary, page))
                        .bodyText()
                        .contains("Penandatanganan terhenti", "2 dari 3 dokumen sudah ditandatangani", href));
        assertThat(batches.done(dead, 3, "SIGNED", null, "AAAA-AAAA-AAAA", 1))
                .as("the dead one counts nothing any more")
                .isEmpty();
        for (var action : List.of("/lanjut", "/biarkan")) {
            assertThat(post(cast.aStranger(), href + action, Map.of("sandi", List.of(PASSPHRASE))))
                    .hasStatus(404);
        }
        assertThat(post(secretary, href + "/lanjut", Map.of("sandi", List.of("bukan itu"))))
                .hasStatus(422)
                .bodyText()
                .contains("Frasa sandi tidak cocok", "Lanjutkan 1 dokumen");
        assertThat(work.newest(numbers.get(2)).number()).isEqualTo(1);

        assertThat(post(secretary, href + "/lanjut", Map.of("sandi", List.of(PASSPHRASE))))
                .hasStatus(302);
        awaitEnd(secretary, href);

        assertThat(get(secretary, href)).bodyText().contains("3 dari 3 dokumen ditandatangani");
        assertThat(numbers).allSatisfy(number -> {
            assertThat(work.newest(number).number()).as("signed once").isEqualTo(2);
            assertThat(processes.find(number).state()).isEqualTo(SopCase.State.FINISHED);
        });
        assertThat(get(secretary, "/tugas")).bodyText().doesNotContain("Penandatanganan terhenti");
        assertThat(post(secretary, href + "/lanjut", Map.of("sandi", List.of(PASSPHRASE))))
                .as("asked once more it stays as it is")
                .hasStatus(302);
        assertThat(trail.of("kumpulan-tanda-tangan/" + dead.id()))
                .extracting(entry -> entry.what())
                .containsExactlyInAnyOrder("Penandatanganan kumpulan terhenti", "Penandatanganan kumpulan dilanjutkan");
    }

    @Test
    void a_batch_that_died_before_the_step_ended_wants_no_passphrase_for_that() {
        var secretary = withCertificate(cast.theSecretary());
        var number = work.waitingForTheSecretary();
        var dead = batches.insert(
                secretary.official().id(), wanted(secretary, List.of(number)), Signature.Way.CERTIFICATE, MINUTE);
        signDirectly(secretary, number);
        clock.advance(MINUTE.plusSeconds(1));
        stopBatches.look();
        var href = "/tanda-tangan/kumpulan/" + dead.id();
        assertThat(get(secretary, href))
                .bodyText()
                .contains("Tinggal menyelesaikan langkah prosesnya", "Selesaikan langkahnya")
                .doesNotContain("type=\"password\"");

        post(secretary, href + "/lanjut", Map.of());
        awaitEnd(secretary, href);

        assertThat(processes.find(number).state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void the_rest_of_a_stopped_batch_may_stay_on_the_desk_or_be_signed_from_there() {
        var secretary = withCertificate(cast.theSecretary());
        var left = List.of(work.waitingForTheSecretary(), work.waitingForTheSecretary());
        var number = work.waitingForTheSecretary();
        var dead = List.of(
                killedAfterTheSecondSignature(secretary, left),
                batches.insert(
                        secretary.official().id(),
                        wanted(secretary, List.of(number)),
                        Signature.Way.CERTIFICATE,
                        MINUTE));
        clock.advance(MINUTE.plusSeconds(1));
        stopBatches.look();
        assertThat(batches.stopped(secretary.official().id())).hasSize(2);

        assertThat(post(secretary, "/tanda-tangan/kumpulan/" + dead.getFirst().id() + "/biarkan", Map.of()))
                .hasStatus(302);
        sign(secretary, keys(secretary, number));

        assertThat(batches.stopped(secretary.official().id())).isEmpty();
        assertThat(get(secretary, "/tanda-tangan")).bodyText().doesNotContain("Penandatanganan terhenti");
    }

    /// The first of the documents is signed and counted, the second signed alone.
    private Lease killedAfterTheSecondSignature(CurrentOfficial official, List<String> numbers) {
        var lease =
                batches.insert(official.official().id(), wanted(official, numbers), Signature.Way.CERTIFICATE, MINUTE);
        var code = signDirectly(official, numbers.getFirst());
        finishStep.afterSigning(batches.items(lease.id()).getFirst().stepId(), official);
        var kept = batches.done(lease, 1, "SIGNED", null, code, 1).orElseThrow();
        signDirectly(official, numbers.get(1));
        return kept;
    }

    private List<Wanted> wanted(CurrentOfficial official, List<String> numbers) {
        return desk.signatures(official).stream()
                .filter(one -> numbers.contains(one.lying().step().caseNumber()))
                .sorted(java.util.Comparator.comparing(one -> one.lying().step().caseNumber()))
                .toList();
    }

    private String signDirectly(CurrentOfficial official, String number) {
        var outcome = signDocument.sign(
                keys(official, number).getFirst(),
                official,
                new Means.Own(byHand.opened(official)),
                "https://contoh.go.id");
        return ((SignDocument.Outcome.Signed) outcome).code();
    }

    private void awaitEnd(CurrentOfficial official, String href) {
        for (var i = 0; i < 200 && !ended(get(official, href)); i++) {
            pause();
        }
    }

    private CurrentOfficial withCertificate(CurrentOfficial official) {
        post(
                official,
                "/akun/sertifikat/uji",
                Map.of("sandi-uji", List.of(PASSPHRASE), "ulang-uji", List.of(PASSPHRASE)));
        return official;
    }

    private List<String> keys(CurrentOfficial official, String number) {
        return desk.signatures(official).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .map(Wanted::key)
                .toList();
    }

    private MvcTestResult sign(CurrentOfficial official, List<String> keys) {
        var answer = post(official, "/tanda-tangan", Map.of("pilih", keys, "sandi", List.of(PASSPHRASE)));
        var place = answer.getResponse().getRedirectedUrl();
        for (var i = 0; place != null && i < 100; i++) {
            var page = mvc.get().uri(place).with(cast.signedIn(official)).exchange();
            assertThat(page).hasStatusOk();
            if (!java.util.Objects.toString(page.getResponse()).isEmpty() && ended(page)) {
                break;
            }
            pause();
        }
        return answer;
    }

    private static boolean ended(MvcTestResult page) {
        try {
            return !page.getResponse().getContentAsString().contains("Menandatangani: ");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MvcTestResult post(CurrentOfficial official, String uri, Map<String, List<String>> fields) {
        var request = mvc.post().uri(uri).with(cast.signedIn(official));
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private String pdfsig(byte[] pdf) throws Exception {
        var file = Files.write(folder.resolve("ditandatangani.pdf"), pdf);
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor(30, TimeUnit.SECONDS);
        return said;
    }
}
