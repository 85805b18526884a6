package id.akuntabel.shell.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the server or its filters refuse before a controller is asked: an upload that claims gigabytes, a form whose
/// token is wrong, an address that is not one's own. It is told like everything else that goes wrong.
@Controller
class LastResortController implements ErrorController {

    @RequestMapping("/error")
    ErrorPage show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        var status = known == null ? HttpStatus.NOT_FOUND : known;
        var page = switch (status) {
            case NOT_FOUND -> ErrorPages.notThere();
            case CONTENT_TOO_LARGE -> tooLarge();
            case FORBIDDEN ->
                new ErrorPage(
                        status,
                        "Tidak dapat dibuka",
                        "Halaman ini bukan untuk jabatan Anda, atau formulirnya sudah terlalu lama terbuka. Bila mengirim"
                                + " formulir: kembali, muat ulang halamannya, lalu kirim lagi.",
                        null);
            default ->
                status.is4xxClientError()
                        ? unreadable(status)
                        : new ErrorPage(
                                status,
                                "Sistem gagal memproses",
                                "Sistem gagal memproses permintaan ini. Yang sudah tersimpan tidak hilang. Coba lagi"
                                        + " sebentar lagi.",
                                null);
        };
        return page.backTo(back(request));
    }

    static ErrorPage tooLarge() {
        return new ErrorPage(
                HttpStatus.CONTENT_TOO_LARGE,
                "Berkas terlalu besar",
                "Yang dikirim melebihi 60 MB, jadi tidak diterima; tidak ada yang tersimpan. Satu berkas paling besar 25 MB."
                        + " Perkecil atau bagi berkasnya, lalu unggah lagi. Yang sudah diketik biasanya masih ada di formulirnya:"
                        + " tekan tombol mundur peramban.",
                null);
    }

    static ErrorPage unreadable(HttpStatus status) {
        return new ErrorPage(
                status,
                "Permintaan tidak dapat dibaca",
                "Alamat atau isian yang dikirim tidak lengkap atau tidak terbaca. Kembali, periksa, lalu kirim lagi.",
                null);
    }

    /// The page a form was sent from. Other sites do not lead anybody anywhere from here.
    static @Nullable String back(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || method(request).equals("GET")) {
            return null;
        }
        try {
            var page = URI.create(referer);
            var path = page.getRawPath();
            if (path == null
                    || !path.startsWith("/")
                    || path.startsWith("//")
                    || !request.getServerName().equalsIgnoreCase(page.getHost())) {
                return null;
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /// As it was asked: an error is told by GET (Servlet 6.1).
    private static String method(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return asked == null ? request.getMethod() : asked.toString();
    }
}
