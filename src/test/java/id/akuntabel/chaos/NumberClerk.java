package id.akuntabel.chaos;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Cancelling;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.Letters.Issuing.Issued;
import id.akuntabel.correspondence.numbering.ReserveNumber;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/// Asks for numbers as a busy office does: most letters are issued, some numbers are reserved and used later or not at
/// all, some are cancelled, and some requests fail after they had their number.
@Component
@ConditionalOnBooleanProperty("chaos.work")
class NumberClerk {

    private final Letters letters;
    private final ReserveNumber reserving;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Supplier<AgencyId> agency;
    private final Supplier<CurrentOfficial> secretary;
    private final AtomicInteger requests = new AtomicInteger();

    NumberClerk(
            Letters letters, ReserveNumber reserving, Cast cast, Clock clock, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.reserving = reserving;
        this.agency = SingletonSupplier.of(() -> cast.agency("kominfo"));
        this.secretary = SingletonSupplier.of(cast::theSecretary);
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// One request.
    ///
    /// @param told what was answered: the state and the number, or `UNDONE`
    void ask(Consumer<String> told) {
        told.accept(
                switch (requests.incrementAndGet() % 20) {
                    case 3, 11 -> undone();
                    case 5 -> cancelled(issued(null));
                    case 7 -> cancelled(reserved());
                    case 13 -> "RESERVED " + reserved().number();
                    case 17 -> "ISSUED " + issued(reserved()).number();
                    default -> "ISSUED " + issued(null).number();
                });
    }

    private String undone() {
        transaction.executeWithoutResult(status -> {
            letters.issue(draft(), cause());
            status.setRollbackOnly();
        });
        return "UNDONE";
    }

    private Issued issued(@Nullable Issued reserved) {
        var draft = reserved == null ? draft() : draft().with(reserved.letter());
        return sound(transaction.execute(status -> letters.issue(draft, cause())));
    }

    private Issued reserved() {
        return sound(reserving.reserve(draft(), cause()));
    }

    private String cancelled(Issued issued) {
        var answer = letters.cancel(issued.letter(), "Salah tujuan, nomor " + issued.number(), cause());
        if (!(answer instanceof Cancelling.Cancelled)) {
            throw new IllegalStateException(answer.toString());
        }
        return "CANCELLED " + issued.number();
    }

    private static Issued sound(@Nullable Issuing answer) {
        return Objects.requireNonNull(answer) instanceof Issued issued ? issued : wrong(answer);
    }

    private static Issued wrong(Issuing answer) {
        throw new IllegalStateException(answer.toString());
    }

    private Cause cause() {
        return secretary.get().cause(clock.instant());
    }

    private Draft draft() {
        return Draft.of(
                agency.get(),
                LetterKind.UNDANGAN,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                "Undangan rapat",
                List.of("Kepala Bidang"));
    }
}
