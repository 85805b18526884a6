package id.akuntabel.archive.holdings;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Documents and archived processes, through a filter that stands in the address.
public record ShelfPage(
        Filter filter,
        List<Agency> agencies,
        List<Kept> documents,
        int documentCount,
        List<Archived> archived,
        int archivedCount,
        int number,
        Function<Instant, String> time,
        ZoneId zone,
        LocalDate today)
        implements Page {

    /// The newest version of a document, and whose it is.
    public record Kept(DocumentVersion newest, String agency) {}

    /// @param name of the classification; empty when the table no longer has the code
    public record Archived(ArchiveRecord record, String agency, String name, Instant at) {}

    /// @param agency   code of an agency, chosen by those who read all
    /// @param archived whether the archive is shown instead of the documents
    public record Filter(
            @Nullable String word,
            @Nullable String inCase,
            @Nullable String agency,
            boolean archived) {

        public boolean isEmpty() {
            return word == null && inCase == null && agency == null;
        }

        String address(boolean archive, int page) {
            var address = UriComponentsBuilder.fromPath("/dokumen");
            if (archive) {
                address.queryParam("tab", "arsip");
            }
            if (word != null) {
                address.queryParam("cari", "{cari}");
            }
            if (inCase != null) {
                address.queryParam("proses", "{proses}");
            }
            if (agency != null) {
                address.queryParam("opd", "{opd}");
            }
            if (page > 1) {
                address.queryParam("halaman", page);
            }
            var values =
                    Stream.of(word, inCase, agency).filter(Objects::nonNull).toArray();
            return address.encode().buildAndExpand(values).toUriString();
        }
    }

    @Override
    public String title() {
        return "Dokumen";
    }

    public List<Tab> tabs() {
        return ArchiveTabs.with(
                filter.archived() ? "/dokumen?tab=arsip" : "/dokumen",
                Map.of(
                        "/dokumen", new ArchiveTabs.Counted(filter.address(false, 1), documentCount),
                        "/dokumen?tab=arsip", new ArchiveTabs.Counted(filter.address(true, 1), archivedCount)));
    }

    public int pages() {
        var count = filter.archived() ? archivedCount : documentCount;
        return Math.max(1, (count + Shelf.PAGE - 1) / Shelf.PAGE);
    }

    public String pageAt(int page) {
        return filter.address(filter.archived(), page);
    }

    /// More than one agency can be in the list, so it is named.
    public boolean namesAgencies() {
        return !agencies.isEmpty();
    }

    /// Where in its retention an archived process stands today, counted from the day it was archived.
    public Retention retentionOf(Archived kept) {
        return Retention.of(kept.record(), LocalDate.ofInstant(kept.at(), zone), today);
    }

    public String size(long bytes) {
        return Sizes.printed(bytes);
    }

    /// `Aktif 1 tahun, inaktif 2 tahun, lalu musnah`.
    public String schedule(ArchiveRecord archived) {
        return Retention.schedule(archived);
    }
}
