package id.akuntabel.measurement.rounds;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.UnitId;

/// The sheet of one unit in a round, in one of seven states. A transition is a method that exists only on the states
/// that allow it: draft → sent → opened → verified → approved → locked, with returned and reopened as ways back.
public sealed interface Sheet {

    Head head();

    /// When and by whom it came into this state.
    Stamp since();

    /// What is the same in all states.
    ///
    /// @param submissions number of the newest submission, 0 = never sent
    /// @param version     counts the changes of state, for the optimistic lock
    record Head(
            long id,
            long round,
            AgencyId agency,
            UnitId unit,
            String unitCode,
            String unitName,
            int submissions,
            int version) {

        Head sent() {
            return new Head(id, round, agency, unit, unitCode, unitName, submissions + 1, version);
        }
    }

    /// Cells may be typed.
    sealed interface Editable extends Sheet {

        default Sent send(Stamp by) {
            return new Sent(head().sent(), by);
        }
    }

    /// A submission that a reviewer may still send back.
    sealed interface Returnable extends Sheet {

        default Returned giveBack(String reason, Stamp by) {
            return new Returned(head(), by, reason);
        }
    }

    /// Its figures count. They may be made anew in the same state: a correction, or an earlier quarter that changed.
    sealed interface Settled extends Sheet {

        /// The same over a further submission.
        Settled renewed(Stamp by);
    }

    record Draft(Head head, Stamp since) implements Editable {}

    record Sent(Head head, Stamp since) implements Returnable {

        /// As long as nobody opened it, its sender may take it back.
        public Draft withdraw(Stamp by) {
            return new Draft(head, by);
        }

        public Opened open(Stamp by) {
            return new Opened(head, by);
        }
    }

    record Opened(Head head, Stamp since) implements Returnable {

        public Verified verify(Stamp by) {
            return new Verified(head, by);
        }
    }

    /// @param reason why it came back
    record Returned(Head head, Stamp since, String reason) implements Editable {}

    record Verified(Head head, Stamp since) implements Returnable, Settled {

        @Override
        public Verified renewed(Stamp by) {
            return new Verified(head.sent(), by);
        }

        public Approved approve(Stamp by) {
            return new Approved(head, by);
        }
    }

    record Approved(Head head, Stamp since) implements Returnable, Settled {

        @Override
        public Approved renewed(Stamp by) {
            return new Approved(head.sent(), by);
        }

        public Locked lock(Stamp by) {
            return new Locked(head, by);
        }
    }

    /// Counted, reported, paid by: only a reopening with a reason leads back.
    record Locked(Head head, Stamp since) implements Settled {

        @Override
        public Locked renewed(Stamp by) {
            return new Locked(head.sent(), by);
        }

        public Returned reopen(String reason, Stamp by) {
            return new Returned(head, by, reason);
        }
    }

    /// As officials call the state.
    default String printed() {
        return switch (this) {
            case Draft draft -> head().submissions() == 0 ? "Draf" : "Draf (ditarik kembali)";
            case Sent sent -> "Terkirim";
            case Opened opened -> "Sedang direviu";
            case Returned returned -> "Perlu perbaikan";
            case Verified verified -> "Terverifikasi";
            case Approved approved -> "Disahkan";
            case Locked locked -> "Terkunci";
        };
    }

    /// Name of the state in the database and in addresses.
    default String code() {
        return switch (this) {
            case Draft draft -> "draft";
            case Sent sent -> "sent";
            case Opened opened -> "opened";
            case Returned returned -> "returned";
            case Verified verified -> "verified";
            case Approved approved -> "approved";
            case Locked locked -> "locked";
        };
    }
}
