package id.akuntabel.identity.signin;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.access.CurrentOfficials;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.secondfactor.SecondFactors;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final SignIn signIn;
    private final SignInSessions sessions;
    private final CurrentOfficials officials;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Structure structure;
    private final ObjectProvider<SampleCast> cast;
    private final Clock clock;

    SignInController(
            SignIn signIn,
            SignInSessions sessions,
            CurrentOfficials officials,
            Accounts accounts,
            SecondFactors factors,
            Structure structure,
            ObjectProvider<SampleCast> cast,
            Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.officials = officials;
        this.accounts = accounts;
        this.factors = factors;
        this.structure = structure;
        this.cast = cast;
        this.clock = clock;
    }

    @GetMapping("/masuk")
    Object show(
            @RequestParam(defaultValue = "/") String kembali,
            @RequestParam @Nullable String berakhir,
            @RequestParam @Nullable String keluar,
            @RequestParam @Nullable String sandi,
            @RequestParam @Nullable String siap) {
        if (officials.find().isPresent()) {
            return "redirect:" + WayBack.own(kembali);
        }
        if (cast.getIfAvailable() == null && structure.findGovernment().isEmpty()) {
            return "redirect:/mulai";
        }
        String notice = null;
        if (berakhir != null) {
            notice = "Sesi berakhir karena tidak aktif 60 menit. Masuk lagi untuk melanjutkan.";
        } else if (keluar != null) {
            notice = "Anda sudah keluar.";
        } else if (sandi != null) {
            notice = "Kata sandi tersimpan. Silakan masuk.";
        } else if (siap != null) {
            notice = "Akuntabel siap. Masuk dengan akun admin yang baru dibuat.";
        }
        return page("", kembali, notice, Map.of());
    }

    @PostMapping("/masuk")
    Object signIn(
            @RequestParam String nama,
            @RequestParam String sandi,
            @RequestParam(defaultValue = "/") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(nama, sandi, request.getRemoteAddr())) {
            case SignInAnswer.Welcome(var official)
            when factors.isOn(official) -> {
                var pending = new PendingSignIn(official.value(), clock.instant(), WayBack.own(kembali));
                request.getSession().setAttribute(PendingSignIn.ATTRIBUTE, pending);
                request.changeSessionId();
                yield "redirect:/masuk/kode";
            }
            case SignInAnswer.Welcome(var official) -> {
                accounts.noteSignIn(official, clock.instant());
                sessions.begin(official, request, response);
                yield "redirect:" + WayBack.own(kembali);
            }
            case SignInAnswer.Wrong() ->
                page(
                        nama,
                        kembali,
                        null,
                        Map.of("nama", "NIP, surel, atau kata sandi tidak cocok. Periksa lalu coba lagi."));
            case SignInAnswer.TooOften(var again) -> page(nama, kembali, null, Map.of("nama", tooOften(again)));
        };
    }

    private Page page(String name, String back, @Nullable String notice, Map<String, String> findings) {
        var sample = cast.getIfAvailable();
        return new SignInPage(name, WayBack.own(back), notice, findings, sample == null ? List.of() : sample.offices());
    }

    private String tooOften(Instant again) {
        var zone = structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
        return "Terlalu banyak percobaan yang gagal. Demi keamanan akun, coba lagi setelah pukul "
                + Wording.time(again.plusSeconds(59), zone) + ".";
    }
}
