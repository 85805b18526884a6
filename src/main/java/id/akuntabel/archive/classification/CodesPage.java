package id.akuntabel.archive.classification;

import id.akuntabel.archive.Classifications.Classification;
import id.akuntabel.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The table of codes.
///
/// @param problems what is wrong with the file that was sent; nothing of it was taken over then
/// @param replaced number of codes just imported; 0 = none
/// @param preview  what a file would change, null while none was sent
public record CodesPage(
        List<Classification> codes,
        List<String> problems,
        int replaced,
        @Nullable CodesPreview preview) implements Page {

    private static final int MOST_SHOWN = 20;

    @Override
    public String title() {
        return "Klasifikasi arsip";
    }

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<String> shownProblems() {
        return problems.subList(0, Math.min(problems.size(), MOST_SHOWN));
    }

    public int moreProblems() {
        return Math.max(0, problems.size() - MOST_SHOWN);
    }
}
