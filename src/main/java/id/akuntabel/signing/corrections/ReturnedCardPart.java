package id.akuntabel.signing.corrections;

import id.akuntabel.shell.Part;
import java.util.List;

/// What came back to the viewer without initials.
public record ReturnedCardPart(List<Line> lines) implements Part {

    /// @param by   who sent it back, printed
    /// @param when printed
    public record Line(
            String title, String href, int version, String caseNumber, String by, String when, String remark) {}
}
