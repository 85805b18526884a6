package id.akuntabel.archive.holdings;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Unpacks an office document into nothing, to see what unpacking it does. What the zip says of its own sizes is not
/// believed: bytes are counted as they come, those of zips inside it, too. Of XML parts the beginning is read, up to
/// the first element: a document type declaration there can name entities that fetch files or swell, and office
/// formats have no use for one.
final class TrialUnpacking {

    static final long LARGEST = 400L * 1024 * 1024;
    static final int MOST_ENTRIES = 10_000;

    /// A document may embed a table, which may embed a picture; more is a trick.
    private static final int DEEPEST = 3;

    private static final int HEAD = 4;

    private long unpacked;
    private int entries;

    enum Verdict {
        SOUND,
        SWELLS,
        NESTED_TOO_DEEP,
        DECLARES_ENTITIES,
        BROKEN
    }

    /// Stops the unpacking.
    private static final class Stop extends IOException {

        private final Verdict verdict;

        Stop(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    static Verdict of(ZipFile zip) throws IOException {
        var trial = new TrialUnpacking();
        try {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                trial.countEntry();
                try (var part = zip.getInputStream(entry)) {
                    trial.unpack(entry.getName(), part, 1);
                }
            }
            return Verdict.SOUND;
        } catch (Stop stop) {
            return stop.verdict;
        }
    }

    private void unpack(String name, InputStream part, int depth) throws IOException {
        var bytes = new BufferedInputStream(new Counting(part));
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.reset();
        if (isZip(head)) {
            if (depth > DEEPEST) {
                throw new Stop(Verdict.NESTED_TOO_DEEP);
            }
            // Not closed: it belongs to the part.
            var inner = new ZipInputStream(bytes);
            for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                countEntry();
                unpack(entry.getName(), inner, depth + 1);
            }
        } else if (isXml(name, head)) {
            readBeginning(bytes);
        }
        bytes.transferTo(OutputStream.nullOutputStream());
    }

    private void countEntry() throws Stop {
        if (++entries > MOST_ENTRIES) {
            throw new Stop(Verdict.SWELLS);
        }
    }

    private static boolean isZip(byte[] head) {
        return head.length == HEAD && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /// By name, or by how it begins in UTF-8 and UTF-16. Pictures and pages are parsed by nobody here.
    private static boolean isXml(String name, byte[] head) {
        var part = name.toLowerCase(Locale.ROOT);
        if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
            return head.length > 0;
        }
        if (part.endsWith(".svg") || part.endsWith(".htm") || part.endsWith(".html") || head.length < HEAD) {
            return false;
        }
        return head[0] == '<'
                || (head[0] == 0 && head[1] == '<')
                || (head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[3] == '<')
                || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF && head[3] == '<')
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE && head[2] == '<');
    }

    private static void readBeginning(InputStream xml) throws IOException {
        try {
            var reader = SafeXml.factory().createXMLStreamReader(xml);
            for (var event = reader.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw new Stop(Verdict.DECLARES_ENTITIES);
                }
            }
            reader.close();
        } catch (XMLStreamException wrong) {
            if (wrong.getNestedException() instanceof Stop stop) {
                throw stop;
            }
            throw new Stop(Verdict.BROKEN);
        }
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws Stop {
            unpacked += read;
            if (unpacked > LARGEST) {
                throw new Stop(Verdict.SWELLS);
            }
        }

        /// Of the part, which its opener closes.
        @Override
        public void close() {}
    }
}
