package id.akuntabel.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How to run PostgreSQL, which refuses to run as root, when we are root (in a container, say).
///
/// Where user namespaces are allowed, `unshare` gives a process that is not root and still owns our files. Elsewhere
/// the folder is given to the account nobody and `setpriv` starts the programs as nobody. The owner of the folder
/// tells which way was taken the first time.
///
/// @param prefix what stands before the command
record Unprivileged(List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// The way for a server whose files lie in `folder`; gives the folder to nobody where that is needed.
    static Unprivileged forFolder(Path folder) throws IOException {
        if (PostgresBinaries.windows() || me() != ROOT) {
            return new Unprivileged(List.of());
        }
        var owner = owner(folder);
        if (owner == ROOT && succeeds(List.of("unshare", "-U", "true"))) {
            return new Unprivileged(List.of("unshare", "-U"));
        }
        var account = owner == ROOT ? NOBODY : owner;
        give(folder, account);
        var prefix = List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--clear-groups");
        if (!succeeds(concat(prefix, List.of("test", "-x", folder.toString())))) {
            throw new CannotStart("PostgreSQL tidak mau berjalan sebagai root, dan akun nobody tidak dapat membuka "
                    + folder + ". Jalankan sebagai pengguna biasa, atau pilih folder lain dengan --data.");
        }
        return new Unprivileged(prefix);
    }

    /// The whole command.
    List<String> command(List<String> command) {
        return concat(prefix, command);
    }

    private static long me() {
        return new UnixSystem().getUid();
    }

    private static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static void give(Path folder, int account) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                if (owner(path) != account) {
                    Files.setAttribute(path, "unix:uid", account, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:gid", account, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
