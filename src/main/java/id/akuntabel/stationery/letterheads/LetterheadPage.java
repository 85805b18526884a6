package id.akuntabel.stationery.letterheads;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.Letterhead.Format;
import id.akuntabel.paper.Letterhead.Line;
import id.akuntabel.shell.Page;
import id.akuntabel.stationery.offices.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The letterhead of an office: what it is, what it was, what it shall be.
///
/// @param offices  those whose letterhead the reader keeps
/// @param form     as typed
/// @param versions newest first
/// @param findings by field
public record LetterheadPage(
        List<Office> offices,
        Office office,
        LetterheadForm form,
        PreviewPart preview,
        List<StoredLetterhead> versions,
        LocalDate today,
        boolean saved,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Kop surat "
                + (office.agency() == null ? office.name() : office.agency().shortName());
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String action() {
        return "/pengaturan/kop/" + office.code();
    }

    public List<Line> lines() {
        return List.of(Line.values());
    }

    public List<Format> formats() {
        return List.of(Format.values());
    }

    /// As typed, never null.
    public String typed(String field) {
        var value = switch (field) {
            case "baris" -> form.baris();
            case "alamat" -> form.alamat();
            case "telepon" -> form.telepon();
            case "laman" -> form.laman();
            case "surel" -> form.surel();
            case "garis" -> form.garis();
            case "ukuran" -> form.ukuran();
            case "berlaku" -> form.berlaku();
            case "versi" -> form.versi();
            default -> "";
        };
        return value == null ? "" : value;
    }

    /// Whether the newest version has a logo of its own.
    public boolean ownLogo() {
        return !versions.isEmpty() && versions.getFirst().logo() != null;
    }

    public List<Version> history() {
        var current = versions.stream()
                .filter(one -> !one.validFrom().isAfter(today))
                .max(java.util.Comparator.comparing(StoredLetterhead::validFrom)
                        .thenComparingInt(StoredLetterhead::version))
                .orElse(null);
        return versions.stream()
                .map(one -> new Version(
                        one.version(),
                        Wording.date(one.validFrom()),
                        String.join(", ", one.lines()),
                        Wording.dateTime(one.at(), office.zone()),
                        one.by(),
                        one.equals(current) ? "Berlaku" : one.validFrom().isAfter(today) ? "Akan berlaku" : "Diganti",
                        one.equals(current) ? "cip-baik" : one.validFrom().isAfter(today) ? "cip-kini" : ""))
                .toList();
    }

    public record Version(int number, String from, String lines, String at, String by, String state, String chip) {}
}
