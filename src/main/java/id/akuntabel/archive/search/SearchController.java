package id.akuntabel.archive.search;

import id.akuntabel.archive.Classifications;
import id.akuntabel.archive.search.SearchRows.Found;
import id.akuntabel.archive.search.SearchRows.Wanted;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Searches what documents say.
@Controller
class SearchController {

    private static final int LONGEST = 200;
    private static final int YEARS = 8;

    private final SearchRows rows;
    private final Classifications classifications;
    private final Structure structure;
    private final Clock clock;

    SearchController(SearchRows rows, Classifications classifications, Structure structure, Clock clock) {
        this.rows = rows;
        this.classifications = classifications;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping("/arsip/cari")
    SearchPage search(CurrentOfficial reader, @RequestParam Map<String, String> typed) {
        var zone = structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
        var thisYear = LocalDate.ofInstant(clock.instant(), zone).getYear();
        var filter = filter(typed);
        var found = filter.words().isEmpty()
                ? new Found(List.of(), 0)
                : rows.find(new Wanted(
                        reader,
                        owners(reader),
                        filter.words(),
                        filter.year(),
                        zone,
                        filter.kind(),
                        filter.code(),
                        filter.page()));
        var agencies = structure.getAgencies(
                found.hits().stream().map(SearchRows.Hit::owner).toList());
        return new SearchPage(
                filter,
                IntStream.range(0, YEARS).map(back -> thisYear - back).boxed().toList(),
                classifications.list(),
                found,
                agencies,
                at -> Wording.shortDate(LocalDate.ofInstant(at, zone)));
    }

    private static SearchPage.Filter filter(Map<String, String> typed) {
        var words = typed.getOrDefault("cari", "").strip().replace("\0", "");
        var year = typed.getOrDefault("tahun", "");
        var page = typed.getOrDefault("halaman", "1");
        return new SearchPage.Filter(
                words.substring(0, Math.min(words.length(), LONGEST)),
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                kind(typed.get("jenis")),
                typed.getOrDefault("kode", "").replaceAll("[^0-9.]", ""),
                page.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(page), SearchRows.MOST / SearchRows.PAGE) : 1);
    }

    private static @Nullable Kind kind(@Nullable String typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable List<AgencyId> owners(CurrentOfficial reader) {
        return reader.may(Permission.ALL_AGENCIES) || reader.may(Permission.INSPECTION)
                ? null
                : reader.holdings().stream()
                        .map(holding -> holding.position().agency())
                        .distinct()
                        .toList();
    }
}
