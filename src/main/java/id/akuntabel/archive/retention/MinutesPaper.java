package id.akuntabel.archive.retention;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// *Berita acara* of a disposal, with the list of archives and the hashes of their documents.
public record MinutesPaper(Agency agency, Disposal disposal, List<Disposals.Item> items, List<Disposals.Paper> papers)
        implements Paper {

    @Override
    public String title() {
        return "Berita Acara " + disposal.kind().printed() + " Arsip";
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public @Nullable String watermark() {
        return switch (disposal.state()) {
            case PROPOSED -> "USULAN";
            case REJECTED -> "DITOLAK";
            case APPROVED -> null;
        };
    }

    public Letterhead letterhead() {
        return new Letterhead(agency.letterhead(), List.of());
    }

    /// `Nomor: 000.5.6/12/KOMINFO`; dots while nothing is decided.
    public String numbered() {
        return "Nomor: " + (disposal.number() == null ? "........................" : disposal.number());
    }

    public String heading() {
        return title().toUpperCase(Locale.ROOT);
    }

    /// `Selasa, 10 Maret 2026`: of the decision, or of the proposal while there is none.
    public String day() {
        var decided = disposal.decidedAt();
        return day(decided == null ? disposal.proposedAt() : decided);
    }

    /// What was done, in words of minutes.
    public String deed() {
        return switch (disposal.kind()) {
            case TRANSFER -> "memindahkan arsip inaktif ke unit kearsipan";
            case HANDOVER -> "menyerahkan arsip statis ke lembaga kearsipan daerah";
            case DESTRUCTION -> "memusnahkan arsip yang habis masa simpannya dan tidak bernilai guna";
        };
    }

    public boolean destroys() {
        return disposal.kind() == DisposalKind.DESTRUCTION;
    }

    private String day(Instant at) {
        return Wording.fullDate(LocalDate.ofInstant(at, agency.zone()));
    }
}
