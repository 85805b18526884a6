package id.akuntabel.archive.search;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.holdings.SafeXml;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads the words of a file: plain XML reading of office documents, page by page of a PDF. It stops when it has enough
/// or when its time is up, and keeps what it has. Files that can carry macros are not opened.
final class ReadText {

    static final int MOST_CHARACTERS = 300_000;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PAGES = 1_000;

    private final StringBuilder words = new StringBuilder();
    private final BooleanSupplier timeIsUp;
    private long unpacked;

    private ReadText(BooleanSupplier timeIsUp) {
        this.timeIsUp = timeIsUp;
    }

    /// @param timeIsUp asked now and then
    static Extract of(InputStream in, String mediaType, BooleanSupplier timeIsUp) throws IOException {
        if (DocumentVersion.hasMacros(mediaType)) {
            return new Extract.Skipped("Dapat memuat makro, tidak dibuka.");
        }
        var reading = new ReadText(timeIsUp);
        if (mediaType.equals("application/pdf")) {
            try {
                reading.pdf(in);
            } catch (InvalidPasswordException locked) {
                return new Extract.Nothing("Dikunci kata sandi.");
            }
        } else if (mediaType.startsWith("text/")) {
            reading.add(new String(in.readNBytes(MOST_CHARACTERS), StandardCharsets.UTF_8));
        } else if (mediaType.startsWith("application/vnd.openxmlformats")
                || mediaType.startsWith("application/vnd.oasis")) {
            reading.office(in);
        } else {
            return new Extract.Nothing("Gambar, tidak berteks.");
        }
        return reading.words.isEmpty()
                ? new Extract.Nothing("Tidak berteks; mungkin hasil pindai.")
                : new Extract.Words(reading.words.toString());
    }

    private boolean enough() {
        return words.length() >= MOST_CHARACTERS || timeIsUp.getAsBoolean();
    }

    private boolean full() {
        return enough() || unpacked > MOST_UNPACKED;
    }

    /// White space becomes one blank; what no table of the database can keep, or marks a find, is left out.
    private void add(CharSequence text) {
        for (var at = 0; at < text.length() && words.length() < MOST_CHARACTERS; at++) {
            var c = text.charAt(at);
            if (Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.SPACE_SEPARATOR) {
                blank();
            } else if (Character.getType(c) != Character.PRIVATE_USE && !Character.isSurrogate(c)) {
                words.append(c);
            }
        }
    }

    private void blank() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private void pdf(InputStream in) throws IOException {
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(in), IOUtils.createTempFileOnlyStreamCache())) {
            var pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= pages && !enough(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                add(stripper.getText(document));
                blank();
            }
        }
    }

    private void office(InputStream in) throws IOException {
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null && !full(); entry = zip.getNextEntry()) {
                if (hasWords(entry.getName().toLowerCase(Locale.ROOT))) {
                    part(zip);
                }
            }
        }
    }

    /// Parts that hold what people wrote; not styles, settings or relations.
    private static boolean hasWords(String part) {
        return part.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)[.]xml")
                || part.equals("xl/sharedstrings.xml")
                || part.matches("xl/worksheets/[^/]+[.]xml")
                || part.matches("ppt/(slides|notesslides)/[^/]+[.]xml")
                || part.equals("content.xml");
    }

    private void part(InputStream zip) throws IOException {
        try {
            var xml = SafeXml.factory().createXMLStreamReader(new Part(zip));
            var inText = 0;
            var openDocument = false;
            while (xml.hasNext() && !enough()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    openDocument |= xml.getNamespaceURI() != null
                            && xml.getNamespaceURI().contains("opendocument");
                    inText += xml.getLocalName().equals("t") ? 1 : 0;
                } else if (event == XMLStreamConstants.CHARACTERS && (inText > 0 || openDocument)) {
                    add(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText -= xml.getLocalName().equals("t") ? 1 : 0;
                    if (ends(xml.getLocalName())) {
                        blank();
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            if (!full()) {
                throw new IOException(broken);
            }
        }
    }

    /// Elements after which a word cannot go on: paragraphs, cells, breaks.
    private static boolean ends(String element) {
        return switch (element) {
            case "p", "h", "si", "is", "tab", "br", "tc", "table-cell", "s", "line-break" -> true;
            default -> false;
        };
    }

    /// A part of the zip, counted; closing it does not close the zip.
    private final class Part extends FilterInputStream {

        Part(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED || timeIsUp.getAsBoolean()) {
                throw new InterruptedIOException("enough was unpacked");
            }
            return read;
        }

        @Override
        public void close() {}
    }
}
