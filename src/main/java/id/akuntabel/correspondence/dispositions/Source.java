package id.akuntabel.correspondence.dispositions;

import id.akuntabel.correspondence.incoming.Incoming;
import id.akuntabel.organization.Agency;
import org.jspecify.annotations.Nullable;

/// What a disposition is about: a letter, or an order in a process; at first hand or passed on.
///
/// @param letter the letter with its fields, for the sheet
public record Source(
        Agency agency,
        @Nullable Incoming letter,
        @Nullable String caseNumber,
        @Nullable String step,
        @Nullable Long parent,
        String subject) {

    static Source letter(Agency agency, Incoming letter) {
        return new Source(agency, letter, null, null, null, letter.subject());
    }

    static Source step(Agency agency, String caseNumber, String step, String subject) {
        return new Source(agency, null, caseNumber, step, null, subject);
    }

    static Source passedOn(Agency agency, Disposition parent, @Nullable Incoming letter) {
        return new Source(agency, letter, parent.caseNumber(), parent.step(), parent.id(), parent.subject());
    }

    @Nullable
    Long incoming() {
        return letter == null ? null : letter.id();
    }
}
