package id.akuntabel.correspondence.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Cancelling;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.Letters.Issuing.Issued;
import id.akuntabel.correspondence.numbering.Line.State;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.NumberRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

@AkuntabelTest
class BookedLettersTests {

    @Autowired
    Letters letters;

    @Autowired
    BookedLetters booked;

    @Autowired
    InsertNumber insert;

    @Autowired
    NumberRegister register;

    @Autowired
    Books books;

    @Autowired
    Lines lines;

    @Autowired
    Trail trail;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private int year = 2100;

    /// Each test has books of a year of its own, before those of the others: books are carried over into later years.
    @BeforeEach
    void another_year() {
        year = jdbc.sql("select coalesce(min(year), 2100) - 2 from correspondence.book")
                .query(Integer.class)
                .single();
    }

    @Test
    void gives_the_numbers_in_order_over_all_kinds_of_a_book() {
        assertThat(issue(LetterKind.UNDANGAN).number()).isEqualTo("000.1.2/1/KOMINFO");
        assertThat(issue(LetterKind.SURAT_PENGANTAR).number()).isEqualTo("000.8.6.3/2/KOMINFO");
        assertThat(letters.example(kominfo(), LetterKind.UNDANGAN, day(), "005"))
                .isEqualTo("005/3/KOMINFO");
        assertThat(issue(LetterKind.SOP).number()).isEqualTo("SOP-01/KOMINFO/" + year);
    }

    @Test
    void gives_a_number_again_when_the_transaction_that_had_it_is_undone() {
        issue(LetterKind.UNDANGAN);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            letters.issue(draft(LetterKind.UNDANGAN), cast.theSecretary().cause(clock.instant()));
            status.setRollbackOnly();
        });

        assertThat(issue(LetterKind.UNDANGAN).number()).isEqualTo("000.1.2/2/KOMINFO");
    }

    @Test
    void gives_no_number_outside_a_transaction() {
        assertThatThrownBy(() -> letters.issue(
                        draft(LetterKind.UNDANGAN), cast.theSecretary().cause(clock.instant())))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void keeps_a_cancelled_number_with_its_reason_and_never_gives_it_again() {
        var first = issue(LetterKind.UNDANGAN);

        var answer = letters.cancel(
                first.letter(), "Salah tujuan", cast.theSecretary().cause(clock.instant()));

        assertThat(answer).isEqualTo(new Cancelling.Cancelled("000.1.2/1/KOMINFO"));
        assertThat(issue(LetterKind.UNDANGAN).number()).isEqualTo("000.1.2/2/KOMINFO");
        assertThat(lines.find(first.letter())).hasValueSatisfying(line -> {
            assertThat(line.state()).isEqualTo(State.CANCELLED);
            assertThat(line.reason()).isEqualTo("Salah tujuan");
        });
        assertThat(letters.cancel(first.letter(), "Lagi", cast.theSecretary().cause(clock.instant())))
                .isInstanceOf(Cancelling.Refused.class);
        assertThat(trail.of("surat-keluar/" + first.letter()).getLast().reason())
                .isEqualTo("Salah tujuan");
    }

    @Test
    void a_letter_uses_the_number_that_was_reserved_for_it() {
        var reserved = (Issued) booked.next(
                draft(LetterKind.UNDANGAN), State.RESERVED, cast.theSecretary().cause(clock.instant()));
        issue(LetterKind.UNDANGAN);

        assertThat(letters.reserved(kominfo(), LetterKind.UNDANGAN, day())).containsExactly(reserved);
        assertThat(tried(draft(LetterKind.UNDANGAN).with(reserved.letter()))).isEqualTo(reserved);
        assertThat(tried(draft(LetterKind.UNDANGAN).with(reserved.letter()))).isInstanceOf(Issuing.Refused.class);
        assertThat(letters.reserved(kominfo(), LetterKind.UNDANGAN, day())).isEmpty();
    }

    @Test
    void puts_a_number_in_between_where_the_office_allows_it() {
        var line = lines.find(issue(LetterKind.UNDANGAN).letter()).orElseThrow();
        var book = Objects.requireNonNull(line.book());
        var cause = cast.theSecretary().cause(clock.instant());

        assertThat(insert.after(book, 1, draft(LetterKind.UNDANGAN), "Menyusul", cause))
                .isInstanceOf(Issuing.Refused.class);
        jdbc.sql("update correspondence.book set inserts = true where id = :id")
                .param("id", book)
                .update();

        assertThat(insert.after(book, 1, draft(LetterKind.UNDANGAN), "Menyusul", cause))
                .isInstanceOfSatisfying(
                        Issued.class, issued -> assertThat(issued.number()).isEqualTo("000.1.2/1.a/KOMINFO"));
        assertThat(insert.after(book, 1, draft(LetterKind.UNDANGAN), "Menyusul", cause))
                .isInstanceOfSatisfying(
                        Issued.class, issued -> assertThat(issued.number()).isEqualTo("000.1.2/1.b/KOMINFO"));
        assertThat(insert.after(book, 2, draft(LetterKind.UNDANGAN), "Menyusul", cause))
                .isInstanceOf(Issuing.Refused.class);
        assertThat(insert.after(book, 1, draft(LetterKind.UNDANGAN), " ", cause))
                .isInstanceOf(Issuing.Refused.class);
    }

    @Test
    void a_typed_number_is_of_the_same_series() {
        issue(LetterKind.UNDANGAN);
        var cause = cast.theSecretary().cause(clock.instant());

        assertThat(register.enter(typed("000.1.2/1/KOMINFO"), cause))
                .hasValueSatisfying(holder -> assertThat(holder).contains("buku Surat keluar"));
        assertThat(register.enter(typed("000.1.2/2/KOMINFO"), cause)).isEmpty();
        assertThat(register.enter(typed("000.1.2/2/KOMINFO"), cause)).isPresent();

        var next = issue(LetterKind.UNDANGAN);
        assertThat(next.number()).isEqualTo("000.1.2/3/KOMINFO");
        var book =
                Objects.requireNonNull(lines.find(next.letter()).orElseThrow().book());
        assertThat(lines.at(new Lines.Place(book, 2, "")))
                .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo("000.1.2/2/KOMINFO"));
    }

    @Test
    void typing_a_reserved_number_uses_it_up() {
        var cause = cast.theSecretary().cause(clock.instant());
        var reserved = (Issued) booked.next(draft(LetterKind.UNDANGAN), State.RESERVED, cause);

        assertThat(register.enter(typed(reserved.number()), cause)).isEmpty();

        assertThat(lines.find(reserved.letter()).orElseThrow().state()).isEqualTo(State.ISSUED);
    }

    @Test
    void a_new_year_begins_with_the_books_of_the_year_before() {
        var line = lines.find(issue(LetterKind.UNDANGAN).letter()).orElseThrow();
        jdbc.sql("update correspondence.book set pattern = '{urut}/{klasifikasi}/01/{unit}' where id = :id")
                .param("id", line.book())
                .update();
        year = year + 1;

        assertThat(letters.example(kominfo(), LetterKind.UNDANGAN, day(), null)).isEqualTo("1/000.1.2/01/KOMINFO");
        assertThat(issue(LetterKind.UNDANGAN).number()).isEqualTo("1/000.1.2/01/KOMINFO");
    }

    @Test
    void the_database_refuses_gaps_duplicates_and_forgetting() {
        var line = lines.find(issue(LetterKind.UNDANGAN).letter()).orElseThrow();

        assertThatThrownBy(() -> jdbc.sql("update correspondence.book set last_number = last_number + 2 where id = :id")
                        .param("id", line.book())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("run on by one");
        assertThatThrownBy(() -> jdbc.sql("update correspondence.book set last_number = last_number + 1 where id = :id")
                        .param("id", line.book())
                        .update())
                .isInstanceOfAny(DataAccessException.class, TransactionSystemException.class)
                .hasMessageContaining("would be a gap");
        assertThatThrownBy(() -> jdbc.sql("delete from correspondence.outgoing where id = :id")
                        .param("id", line.id().value())
                        .update())
                .hasMessageContaining("never removed");
        assertThatThrownBy(() -> jdbc.sql("update correspondence.outgoing set number = 'x' where id = :id")
                        .param("id", line.id().value())
                        .update())
                .hasMessageContaining("keeps its number");
    }

    private NumberRegister.Typed typed(String number) {
        return new NumberRegister.Typed(kominfo(), day(), number, "Rapat");
    }

    private Issued issue(LetterKind kind) {
        return (Issued) tried(draft(kind));
    }

    private Issuing tried(Draft draft) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> letters.issue(draft, cast.theSecretary().cause(clock.instant()))));
    }

    private Draft draft(LetterKind kind) {
        return Draft.of(kominfo(), kind, day(), "Rapat pembahasan", List.of("Kepala Bidang"));
    }

    private AgencyId kominfo() {
        return cast.agency("kominfo");
    }

    private LocalDate day() {
        return LocalDate.of(year, 10, 8);
    }
}
