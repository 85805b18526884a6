package id.akuntabel.signing.pades;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Reads the signatures of a PDF. Nothing is fetched from anywhere: what a stranger's file names is not visited.
@Component
public class InspectPdf {

    private final Clock clock;

    InspectPdf(Clock clock) {
        this.clock = clock;
    }

    /// Not a PDF that can be read.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super("not a readable PDF", cause);
        }
    }

    /// Its signatures, oldest first; empty where there is none.
    public List<Found> inspect(byte[] pdf, Trust trust) throws Unreadable {
        try {
            var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            var factory = new PdfBoxNativeObjectFactory();
            var differences = new DefaultPdfDifferencesFinder();
            // Changes are found in the objects of the file; drawing each page to compare pictures takes seconds.
            differences.setMaximalPagesAmountForVisualComparison(0);
            factory.setPdfDifferencesFinder(differences);
            validator.setPdfObjFactory(factory);
            validator.setCertificateVerifier(verifier(trust));
            validator.setValidationTime(Date.from(clock.instant()));
            validator.setEnableEtsiValidationReport(false);
            var reports = validator.validateDocument();
            return reports.getDiagnosticData().getSignatures().stream()
                    .map(signature -> found(signature, reports))
                    .toList();
        } catch (RuntimeException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    private static CommonCertificateVerifier verifier(Trust trust) {
        var anchors = new CommonTrustedCertificateSource();
        trust.anchors().forEach(anchor -> anchors.addCertificate(new CertificateToken(anchor)));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setTrustedCertSources(anchors);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                trust.crls().stream().map(InMemoryDocument::new).toArray(DSSDocument[]::new)));
        return verifier;
    }

    private static Found found(SignatureWrapper signature, Reports reports) {
        var certificate = signature.getSigningCertificate();
        var at = signature.getClaimedSigningTime().toInstant();
        var revocations = certificate == null
                ? List.<eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper>of()
                : certificate.getCertificateRevocationData();
        var simple = reports.getSimpleReport();
        var indication = simple.getIndication(signature.getId());
        var detail = simple.getSubIndication(signature.getId());
        return new Found(
                certificate == null ? "tidak dikenal" : name(certificate),
                certificate == null ? null : certificate.getOrganizationName(),
                certificate == null ? "tidak dikenal" : issuer(certificate),
                at,
                signature.isSignatureIntact() && signature.isSignatureValid(),
                !signature.getPdfUndefinedChanges().isEmpty()
                        || !signature.getPdfAnnotationChanges().isEmpty()
                        || !signature.isSignatureByteRangeValid(),
                signature.isTrustedChain(),
                revocations.stream()
                        .filter(revocation -> revocation.isRevoked() && revocation.getRevocationDate() != null)
                        .map(revocation -> revocation.getRevocationDate().toInstant())
                        .min(Instant::compareTo)
                        .orElse(null),
                !revocations.isEmpty(),
                certificate != null
                        && !at.isBefore(certificate.getNotBefore().toInstant())
                        && !at.isAfter(certificate.getNotAfter().toInstant()),
                !signature.getSignatureTimestamps().isEmpty()
                        || !signature.getDocumentTimestamps().isEmpty(),
                indication == Indication.TOTAL_PASSED,
                indication + (detail == null ? "" : "/" + detail));
    }

    private static String name(CertificateWrapper certificate) {
        return Objects.requireNonNullElseGet(certificate.getCommonName(), certificate::getCertificateDN);
    }

    private static String issuer(CertificateWrapper certificate) {
        var above = certificate.getSigningCertificate();
        if (above != null) {
            return name(above);
        }
        var whole = certificate.getCertificateIssuerDN();
        return java.util.Arrays.stream(whole.split("(?<!\\\\),", -1))
                .map(String::strip)
                .filter(part -> part.startsWith("CN="))
                .map(part -> part.substring(3))
                .findFirst()
                .orElse(whole);
    }
}
