package id.akuntabel.archive.search;

import id.akuntabel.archive.Classifications.Classification;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.holdings.ArchiveTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Documents by what they say.
public record SearchPage(
        Filter filter,
        List<Integer> years,
        List<Classification> classifications,
        SearchRows.Found found,
        Map<AgencyId, Agency> agencies,
        Function<Instant, String> day)
        implements Page {

    /// @param year 0 = any
    /// @param code empty = any
    public record Filter(String words, int year, @Nullable Kind kind, String code, int page) {

        String address(int wanted) {
            var address = UriComponentsBuilder.fromPath("/arsip/cari").queryParam("cari", "{cari}");
            if (year > 0) {
                address.queryParam("tahun", year);
            }
            if (kind != null) {
                address.queryParam("jenis", kind.name());
            }
            if (!code.isEmpty()) {
                address.queryParam("kode", code);
            }
            if (wanted > 1) {
                address.queryParam("halaman", wanted);
            }
            return address.encode().buildAndExpand(words).toUriString();
        }

        public boolean narrowed() {
            return year > 0 || kind != null || !code.isEmpty();
        }
    }

    @Override
    public String title() {
        return "Cari isi dokumen";
    }

    public List<Tab> tabs() {
        return ArchiveTabs.at("/arsip/cari");
    }

    public Kind[] kinds() {
        return Kind.values();
    }

    public int pages() {
        return Math.max(1, (found.count() + SearchRows.PAGE - 1) / SearchRows.PAGE);
    }

    public String pageAt(int page) {
        return filter.address(page);
    }

    public String widened() {
        return new Filter(filter.words(), 0, null, "", 1).address(1);
    }

    /// `12 dokumen`, `lebih dari 500 dokumen`.
    public String count() {
        return found.count() >= SearchRows.MOST
                ? SearchRows.MOST + " dokumen teratas; persempit kata atau saringannya"
                : found.count() + " dokumen, yang paling cocok di atas";
    }

    public String agency(SearchRows.Hit hit) {
        return Objects.requireNonNull(agencies.get(hit.owner())).shortName();
    }

    public boolean macros(SearchRows.Hit hit) {
        return DocumentVersion.hasMacros(hit.mediaType());
    }
}
