package id.akuntabel.correspondence.outgoing;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.organization.Agency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What SRIKANDI asks for when a letter is entered there, so that nobody types it twice: the file, and its fields as
/// JSON for programs and as text for people. The same letter gives the same bytes.
final class SrikandiPackage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SrikandiPackage() {}

    static byte[] of(Agency agency, Line line, DocumentVersion version, InputStream file) {
        var fields = fields(agency, line, version);
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            put(zip, version.fileName(), file.readAllBytes());
            put(zip, "metadata.json", JSON.writeValueAsBytes(fields));
            var text = new StringBuilder();
            fields.forEach((name, value) ->
                    text.append(name).append(": ").append(value).append("\r\n"));
            put(zip, "metadata.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static Map<String, Object> fields(Agency agency, Line line, DocumentVersion version) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("jenis_naskah", line.kind().printed());
        fields.put("nomor_naskah", line.number());
        fields.put("tanggal_naskah", line.date().toString());
        fields.put("kode_klasifikasi", line.classification() == null ? "" : line.classification());
        fields.put("hal", line.subject());
        fields.put("pengirim", agency.name());
        fields.put("tujuan", line.recipients());
        fields.put("penandatangan", line.signer() == null ? "" : line.signer());
        fields.put("berkas", version.fileName());
        fields.put("versi", version.number());
        fields.put("sha256", version.sha256());
        return fields;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
