package id.akuntabel.archive.retention;

import java.util.Arrays;
import java.util.Optional;

/// What the schedule asks for.
public enum DisposalKind {
    TRANSFER("Pemindahan", "pindah", "Masa aktif habis: pindahkan ke unit kearsipan sebagai arsip inaktif."),
    HANDOVER("Penyerahan", "serah", "Masa simpan habis, nasib akhir permanen: serahkan ke lembaga kearsipan daerah."),
    DESTRUCTION("Pemusnahan", "musnah", "Masa simpan habis, nasib akhir musnah: usulkan pemusnahan.");

    private final String printed;
    private final String key;
    private final String explained;

    DisposalKind(String printed, String key, String explained) {
        this.printed = printed;
        this.key = key;
        this.explained = explained;
    }

    public String printed() {
        return printed;
    }

    /// In addresses.
    public String key() {
        return key;
    }

    public String explained() {
        return explained;
    }

    static Optional<DisposalKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
