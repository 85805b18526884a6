package id.akuntabel.archive.holdings;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.CsvTable;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Builds the zip of a process while it is being sent: nothing is held in memory but the manifest.
@Component
class CaseZip implements CaseFiles {

    /// What a zip can say at the earliest; extras have no time of their own.
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private final Holdings holdings;
    private final FileStore store;
    private final AccessRules access;
    private final JsonMapper json;

    CaseZip(Holdings holdings, FileStore store, AccessRules access) {
        this.holdings = holdings;
        this.store = store;
        this.access = access;
        this.json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /// A line of the manifest. For a version: which, by whom, when; `state` tells of a file left out.
    record Line(
            String path,
            String sha256,
            long size,
            @Nullable String document,
            @Nullable String title,
            @Nullable Integer version,
            @Nullable String mediaType,
            @Nullable String filedAt,
            @Nullable String filedBy,
            @Nullable String step,
            @Nullable String state) {}

    record Manifest(String process, List<Line> files) {}

    @Override
    public Extent extent(String caseNumber) {
        var files = Stream.concat(
                        holdings.allOfCase(caseNumber).stream(), holdings.wordSidesOfCase(caseNumber).stream())
                .toList();
        return new Extent(
                files.stream()
                        .map(file -> "v" + file.number() + "-" + file.fileName())
                        .toList(),
                files.stream().mapToLong(DocumentVersion::size).sum());
    }

    @Override
    public void write(CurrentOfficial reader, String caseNumber, List<Extra> extras, OutputStream out, After after)
            throws IOException {
        var zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        var lines = new ArrayList<Line>();
        var taken = new HashSet<String>();
        var folders = new HashMap<DocumentId, String>();
        var destroyed = holdings.destroyedOfCase(caseNumber);
        var readables = new HashMap<DocumentId, Boolean>();
        var words = holdings.wordSidesOfCase(caseNumber).stream().collect(Collectors.groupingBy(CaseZip::key));
        for (var version : holdings.allOfCase(caseNumber)) {
            var place = folders.size() + 1;
            var folder = folders.computeIfAbsent(
                    version.document(), document -> "dokumen/%02d-%s".formatted(place, slug(version.title())));
            var readable = readables.computeIfAbsent(version.document(), document -> access.mayRead(reader, document));
            var files = Stream.concat(Stream.of(version), words.getOrDefault(key(version), List.of()).stream())
                    .toList();
            for (var file : files) {
                var path = unique(folder + "/v" + file.number() + "-" + file.fileName(), taken);
                if (destroyed.contains(file.document())) {
                    lines.add(line(path, file, "dimusnahkan"));
                } else {
                    lines.add(readable ? addVersion(zip, path, file) : line(path, file, "rahasia"));
                }
                after.file(lines.size());
            }
        }
        for (var extra : extras) {
            lines.add(addExtra(zip, unique(extra.path(), taken), extra.content()));
        }
        addText(zip, "manifest.json", json.writeValueAsString(new Manifest(caseNumber, lines)) + "\n");
        addText(zip, "manifest.txt", checksums(lines));
        addText(zip, "daftar-berkas.csv", table(lines));
        addText(zip, "BACA-SAYA.txt", readme(caseNumber, lines));
        zip.finish();
    }

    private static String key(DocumentVersion version) {
        return version.document() + "/" + version.number();
    }

    private Line addVersion(ZipOutputStream zip, String path, DocumentVersion version) throws IOException {
        var state = (String) null;
        try (var in = store.open(version.sha256())) {
            copy(zip, path, version.at(), in);
        } catch (UncheckedIOException damaged) {
            state = store.check(version.sha256()).printed().toLowerCase(Locale.ROOT);
        }
        return line(path, version, state);
    }

    private static Line line(String path, DocumentVersion version, @Nullable String state) {
        return new Line(
                path,
                version.sha256(),
                version.size(),
                version.document().toString(),
                version.title(),
                version.number(),
                version.mediaType(),
                version.at().toString(),
                version.by(),
                version.step(),
                state);
    }

    private static Line addExtra(ZipOutputStream zip, String path, Upload.Content content) throws IOException {
        try (var in = content.open()) {
            var copied = copy(zip, path, EARLIEST, in);
            return new Line(path, copied.sha256(), copied.size(), null, null, null, null, null, null, null, null);
        }
    }

    private record Copied(String sha256, long size) {}

    private static Copied copy(ZipOutputStream zip, String path, Instant at, InputStream in) throws IOException {
        begin(zip, path, at);
        var digest = new DigestOutputStream(zip, FileStore.sha256());
        var size = in.transferTo(digest);
        zip.closeEntry();
        return new Copied(HexFormat.of().formatHex(digest.getMessageDigest().digest()), size);
    }

    private static void addText(ZipOutputStream zip, String path, String text) throws IOException {
        begin(zip, path, EARLIEST);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// Times are written in UTC, so that the same content gives the same bytes on every machine.
    private static void begin(ZipOutputStream zip, String path, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.ofInstant(at.isBefore(EARLIEST) ? EARLIEST : at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    /// As `sha256sum -c manifest.txt` reads it.
    private static String checksums(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (line.state() == null) {
                text.append(line.sha256()).append("  ").append(line.path()).append('\n');
            }
        }
        return text.toString();
    }

    private static String table(List<Line> lines) {
        var table = new CsvTable(
                "Berkas",
                "Dokumen",
                "Versi",
                "Disimpan oleh",
                "Disimpan pada (UTC)",
                "Langkah",
                "Ukuran (bita)",
                "SHA-256",
                "Keadaan");
        for (var line : lines) {
            table.row(
                    line.path(),
                    line.title(),
                    line.version() == null ? null : line.version().toString(),
                    line.filedBy(),
                    line.filedAt(),
                    line.step(),
                    Long.toString(line.size()),
                    line.sha256(),
                    line.state() == null ? "utuh" : line.state() + ", tidak disertakan");
        }
        return table.text();
    }

    private static String readme(String caseNumber, List<Line> lines) {
        var text = new StringBuilder("Berkas proses ").append(caseNumber).append("\n\n");
        lines.stream()
                .filter(line -> line.state() != null)
                .forEach(line -> text.append("PERHATIAN: ")
                        .append(line.path())
                        .append(" tidak disertakan, karena ")
                        .append(
                                "rahasia".equals(line.state())
                                        ? "rahasia bagi Anda"
                                        : "berkas tersimpannya " + line.state())
                        .append(".\n"));
        return text.append("""
                Folder dokumen/ memuat semua versi semua dokumen proses ini; naskah yang dibuat sistem juga sebagai Word.
                manifest.json dan manifest.txt memuat sidik SHA-256 setiap berkas.
                Untuk memeriksanya di Linux atau macOS: sha256sum -c manifest.txt
                """).toString();
    }

    private static String unique(String path, Set<String> taken) {
        var harmless =
                path.replace('\\', '/').replaceAll("(^|/)[.]{1,2}(?=/|$)", "").replaceAll("^/+|/(?=/)", "");
        var name = harmless;
        for (var i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            var dot = harmless.lastIndexOf('.');
            name = dot < 0 ? harmless + "-" + i : harmless.substring(0, dot) + "-" + i + harmless.substring(dot);
        }
        return name;
    }

    private static String slug(String title) {
        var slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "dokumen" : slug.substring(0, Math.min(slug.length(), 60));
    }

    /// The response belongs to the caller.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
