package id.akuntabel.planning.indicators;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.IndicatorChanged;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Retires an indicator, or deletes one that was never used. Whether it was used is the database's word, whoever
/// refers to it.
@Component
public class RemoveIndicator {

    private final Indicators indicators;
    private final TransactionOperations transactions;
    private final TransactionOperations nested;
    private final ApplicationEventPublisher events;

    RemoveIndicator(Indicators indicators, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.transactions = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.events = events;
    }

    public Changing retire(Agency agency, Indicator read, LocalDate today, Cause cause) {
        var reason = cause.reason();
        if (reason == null || reason.isBlank()) {
            return Changing.Refused.at("alasan", "Tulis alasan indikator ini tidak dipakai lagi.");
        }
        return transactions.execute(transaction -> {
            if (!indicators.retire(read, today, reason)) {
                return Changing.Refused.at(
                        "alasan", "Indikator ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi.");
            }
            tell(agency, read, "tidak dipakai lagi: " + reason, cause);
            return new Changing.Done();
        });
    }

    public Changing delete(Agency agency, Indicator read, Cause cause) {
        try {
            return nested.execute(transaction -> {
                indicators.delete(read.id());
                tell(agency, read, "dihapus; belum pernah dipakai", cause);
                return new Changing.Done();
            });
        } catch (DataIntegrityViolationException inUse) {
            return Changing.Refused.at(
                    "hapus",
                    "Indikator " + read.details().code() + " tidak dapat dihapus karena dipakai di Renstra, perjanjian"
                            + " kinerja, atau isian. Nonaktifkan saja; riwayatnya tetap tersimpan.");
        }
    }

    private void tell(Agency agency, Indicator read, String moved, Cause cause) {
        events.publishEvent(new IndicatorChanged(
                cause, agency.code(), read.details().code(), read.details().name(), moved, Map.of()));
    }
}
