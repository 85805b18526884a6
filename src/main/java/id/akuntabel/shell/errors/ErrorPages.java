package id.akuntabel.shell.errors;

import id.akuntabel.shell.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;

/// One place for all that goes wrong in a request.
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /// A part of an address that is no number or identity leads nowhere either.
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ErrorPage notFound() {
        return notThere();
    }

    static ErrorPage notThere() {
        return new ErrorPage(
                HttpStatus.NOT_FOUND,
                "Halaman tidak ditemukan",
                "Alamat ini tidak ada, atau bukan untuk jabatan Anda. Periksa kembali tautannya.",
                null);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ErrorPage someoneWasFaster() {
        return new ErrorPage(
                HttpStatus.CONFLICT,
                "Data sudah berubah",
                "Orang lain mengubah data ini lebih dulu. Buka lagi halamannya untuk melihat keadaan terbaru.",
                null);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ErrorPage tooLarge(HttpServletRequest request) {
        return LastResortController.tooLarge().backTo(LastResortController.back(request));
    }

    /// Nothing to answer with where nobody listens any more: a download broken off is no failure of ours.
    @ExceptionHandler(Exception.class)
    @Nullable
    ErrorPage anythingElse(Exception cause) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            LOG.debug("The client went away", cause);
            return null;
        }
        if (cause instanceof AccessDeniedException) {
            throw cause;
        }
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return status == HttpStatus.NOT_FOUND ? notFound() : LastResortController.unreadable(status);
        }
        var reference = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        LOG.error("Request failed, reference {}", reference, cause);
        return new ErrorPage(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Sistem gagal memproses",
                "Sistem gagal memproses permintaan ini. Yang sudah tersimpan tidak hilang. Coba lagi sebentar lagi.",
                reference);
    }
}
