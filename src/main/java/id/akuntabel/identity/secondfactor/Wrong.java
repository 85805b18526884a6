package id.akuntabel.identity.secondfactor;

/// Words for a code that was not taken.
public final class Wrong {

    public static final String CODE =
            "Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi, dan periksa jam ponsel Anda.";
    public static final String TOO_OFTEN =
            "Terlalu banyak kode yang tidak cocok. Demi keamanan akun, coba lagi 15 menit lagi.";

    private Wrong() {}
}
