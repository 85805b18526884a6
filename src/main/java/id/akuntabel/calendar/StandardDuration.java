package id.akuntabel.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The *waktu* of a step: what its office printed, and how we read it. PermenPANRB 35/2012 does not say what a
/// "hari" is; the reading is therefore explicit in the unit and shown to the reader.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StandardDuration.Exactly.class, name = "exactly"),
    @JsonSubTypes.Type(value = StandardDuration.Between.class, name = "between"),
    @JsonSubTypes.Type(value = StandardDuration.Window.class, name = "window"),
    @JsonSubTypes.Type(value = StandardDuration.Open.class, name = "open")
})
public sealed interface StandardDuration {

    /// As it stands in the table: `15 menit`, `1 – 20 Hari Kerja`, `-`.
    String printed();

    /// Net handling time: `15 menit`, `2 hari`.
    record Exactly(int amount, TimeUnit unit, String printed) implements StandardDuration {
        public Exactly {
            if (amount <= 0) {
                throw new IllegalArgumentException("Waktu harus lebih dari nol: " + amount);
            }
        }
    }

    /// `1–20 hari kerja`: the deadline is the longer one.
    record Between(int least, int most, TimeUnit unit, String printed) implements StandardDuration {
        public Between {
            if (least <= 0 || most < least) {
                throw new IllegalArgumentException("Rentang waktu tidak masuk akal: " + least + "–" + most);
            }
        }
    }

    /// A waiting window rather than effort: 120 days in which a report may be put together, 5 days for all
    /// agencies to
    /// answer.
    record Window(int amount, TimeUnit unit, String printed) implements StandardDuration {
        public Window {
            if (amount <= 0) {
                throw new IllegalArgumentException("Waktu harus lebih dari nol: " + amount);
            }
        }
    }

    /// `sesuai kebutuhan`, `-`, or nothing at all: no deadline follows.
    record Open(String printed) implements StandardDuration {}
}
