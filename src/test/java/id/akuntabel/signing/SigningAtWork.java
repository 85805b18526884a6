package id.akuntabel.signing;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.desk.SignByHand;
import id.akuntabel.signing.desk.Signature;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.stereotype.Component;

/// Processes that want a signature, with a paper in them.
@Component
public class SigningAtWork {

    public static final String TITLE = "Dokumen pengukuran kinerja";

    private final Cast cast;
    private final ProcessesAtWork processes;
    private final Documents documents;
    private final SignByHand signByHand;
    private final Clock clock;

    SigningAtWork(Cast cast, ProcessesAtWork processes, Documents documents, SignByHand signByHand, Clock clock) {
        this.signByHand = signByHand;
        this.cast = cast;
        this.processes = processes;
        this.documents = documents;
        this.clock = clock;
    }

    /// The staff drafts, the secretary signs; `options` are those of the signing step.
    public static Procedure draftAndSign(
            id.akuntabel.organization.AgencyId owner,
            String family,
            String signer,
            Map<String, String> options,
            String... exits) {
        var draft = ProcedureFixtures.step(
                "susun", "1", "work", List.of("staf-perencanaan"), ProcedureFixtures.hours(2), List.of(), null);
        var sign = ProcedureFixtures.step(
                "tanda-tangani", "2", "signing.sign", List.of(signer), ProcedureFixtures.days(1), List.of(exits), null);
        return new Procedure(
                family + "-v1",
                family,
                1,
                "Penandatanganan Uji",
                "UT",
                owner,
                false,
                ProcedureFixtures.bpmn(family, """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="susun"/>
                        <userTask id="susun" name="Menyusun"/>
                        <sequenceFlow id="f2" sourceRef="susun" targetRef="tanda-tangani"/>
                        <userTask id="tanda-tangani" name="Menandatangani"/>
                        <sequenceFlow id="f3" sourceRef="tanda-tangani" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Procedure.Start("susun", "Mulai")),
                List.of(draft, with(sign, options)));
    }

    private static ProcedureStep with(ProcedureStep step, Map<String, String> options) {
        return new ProcedureStep(
                step.key(),
                step.row(),
                step.order(),
                step.text(),
                step.action(),
                step.actor(),
                step.positions(),
                step.joined(),
                step.requirements(),
                step.duration(),
                step.outputs(),
                step.exits(),
                step.backward(),
                step.subprocedure(),
                options);
    }

    /// A process whose paper waits for the secretary.
    public String waitingForTheSecretary() {
        return waiting("uji-ttd", "sekretaris", cast.theSecretary(), Map.of());
    }

    public String waiting(String family, String signer, CurrentOfficial printed, Map<String, String> options) {
        var owner = cast.agency("kominfo");
        processes.deployed(draftAndSign(owner, family, signer, options));
        var drafter = cast.thePlanningStaff();
        var number = processes.start(family, owner, drafter);
        file(number, paper(printed.official().name(), TITLE + " " + number));
        processes.complete(number, drafter, "catatan", "siap");
        return number;
    }

    /// A process whose paper the secretary has signed, with a certificate of the test authority.
    public String signedByTheSecretary() {
        var number = waitingForTheSecretary();
        signByHand.all(cast.theSecretary(), number);
        return number;
    }

    public Signature signatureOn(String number) {
        return signByHand.on(newest(number).document());
    }

    public DocumentId file(String number, byte[] pdf) {
        var drafter = cast.thePlanningStaff();
        var holding = drafter.holdings().getFirst();
        var filing = documents.file(
                cast.agency("kominfo"),
                TITLE,
                new Upload("pengukuran.pdf", () -> new ByteArrayInputStream(pdf)),
                drafter.cause(holding, clock.instant()).in(number, "1"));
        if (filing instanceof Filing.Filed(var version)) {
            return version.document();
        }
        throw new AssertionError(filing);
    }

    public DocumentVersion newest(String number) {
        return documents.ofCase(number).getFirst();
    }

    public byte[] bytes(DocumentVersion version) {
        try (var stream = documents.open(version)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two pages; the signature block on the second leaves the usual room above the printed name.
    public static byte[] paper(String name, String title) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var page = 0; page < 2; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    write(content, font, 60, 770, title + ", halaman " + (page + 1));
                    write(content, font, 60, 740, "Disusun bersama " + name);
                    if (page == 1) {
                        write(content, font, 320, 300, "Sekretaris,");
                        write(content, font, 320, 240, name);
                        write(content, font, 320, 226, "NIP. 19800101 200501 1 001");
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDType1Font font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
