package id.akuntabel.correspondence.outgoing;

import id.akuntabel.shell.Part;
import java.util.List;

/// Numbers that the viewer reserved and was reminded of.
public record RemindedCardPart(List<Line> lines) implements Part {

    /// @param by   who reminded last, printed
    /// @param when printed
    public record Line(String href, String number, String subject, String by, String when) {}
}
