package id.akuntabel;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Who starts a second time while the first still runs is told so.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Porta " + cause.getPort() + " sudah dipakai proses lain, mungkin Akuntabel yang sudah berjalan.",
                "Buka yang sudah berjalan di porta itu, hentikan dengan Ctrl+C, atau pilih porta lain dengan --port.",
                cause);
    }
}
