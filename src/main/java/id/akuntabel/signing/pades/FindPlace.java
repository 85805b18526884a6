package id.akuntabel.signing.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Finds the room for a visible block: where the press noted that of the signer, which costs a fifth of the time of a
/// search; else above the last occurrence of the signer's printed name, where the signature
/// block of an official paper leaves some; at the foot of the last page where the name is not found or has no room.
final class FindPlace {

    private static final float WIDTH = 190;
    private static final float HIGHEST = 46;
    private static final float LOWEST = 27;
    private static final float MARGIN = 18;

    /// Pages searched from the end; a signature stands on one of the last.
    private static final int MOST_PAGES = 12;

    private FindPlace() {}

    /// @param stacked number of signatures the file has already: those at the foot stand beside each other
    static Place in(PDDocument document, String name, int stacked) throws IOException {
        var noted = NotedRooms.of(document, name);
        return noted.isPresent() ? in(noted.get(), document) : searched(document, name, stacked);
    }

    /// In the room that our press left and noted.
    private static Place in(NotedRooms.Room room, PDDocument document) {
        var sheet = document.getPage(room.page() - 1).getCropBox();
        var height = Math.clamp(room.height() - 2, Math.min(LOWEST, room.height()), HIGHEST);
        var above = sheet.getHeight() - room.y() - room.height();
        return new Place(
                room.page(),
                centred(room.x() + room.width() / 2, sheet),
                above + (room.height() - height) / 2,
                WIDTH,
                height,
                sheet.getHeight());
    }

    private static float centred(float centre, PDRectangle sheet) {
        return Math.clamp(centre - WIDTH / 2, MARGIN, Math.max(MARGIN, sheet.getWidth() - WIDTH - MARGIN));
    }

    /// By the name in the text, for papers that others made.
    static Place searched(PDDocument document, String name, int stacked) throws IOException {
        var pages = document.getNumberOfPages();
        for (var page = pages; page > Math.max(0, pages - MOST_PAGES); page--) {
            var lines = Lines.of(document, page);
            var found = aboveName(lines, name, document, page);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return atFoot(document, pages, stacked);
    }

    private static Optional<Place> aboveName(List<Line> lines, String name, PDDocument document, int page) {
        for (var at = lines.size() - 1; at >= 0; at--) {
            var spot = lines.get(at).find(name);
            if (spot.isPresent()) {
                return room(lines, at, spot.get(), document.getPage(page - 1).getCropBox(), page);
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> room(List<Line> lines, int at, Box name, PDRectangle sheet, int page) {
        var left = centred((name.left() + name.right()) / 2, sheet);
        var above = 0f;
        for (var line : lines.subList(0, at)) {
            for (var word : line.words()) {
                if (word.bottom() < name.top() && word.right() > left && word.left() < left + WIDTH) {
                    above = Math.max(above, word.bottom());
                }
            }
        }
        var free = name.top() - above - 3;
        if (free < LOWEST) {
            return Optional.empty();
        }
        var height = Math.min(HIGHEST, free);
        return Optional.of(new Place(page, left, name.top() - 1.5f - height, WIDTH, height, sheet.getHeight()));
    }

    private static Place atFoot(PDDocument document, int pages, int stacked) {
        var box = document.getPage(pages - 1).getCropBox();
        var height = 34f;
        var left = Math.max(MARGIN, box.getWidth() - MARGIN - (WIDTH + 6) * (stacked + 1));
        return new Place(pages, left, box.getHeight() - height - 6, WIDTH, height, box.getHeight());
    }

    private record Box(float left, float top, float right, float bottom) {}

    /// A line of print with the place of each letter.
    private record Line(String text, List<TextPosition> letters) {

        Optional<Box> find(String name) {
            var start = text.toLowerCase(Locale.ROOT).lastIndexOf(plain(name).toLowerCase(Locale.ROOT));
            return name.isBlank() || start < 0
                    ? Optional.empty()
                    : Optional.of(box(letters.subList(start, start + plain(name).length())));
        }

        List<Box> words() {
            return letters.isEmpty() ? List.of() : List.of(box(letters));
        }

        private static Box box(List<TextPosition> letters) {
            var first = letters.getFirst();
            var box = new Box(first.getXDirAdj(), top(first), first.getXDirAdj(), first.getYDirAdj());
            for (var letter : letters) {
                box = new Box(
                        Math.min(box.left(), letter.getXDirAdj()),
                        Math.min(box.top(), top(letter)),
                        Math.max(box.right(), letter.getXDirAdj() + letter.getWidthDirAdj()),
                        Math.max(box.bottom(), letter.getYDirAdj() + 2));
            }
            return box;
        }

        private static float top(TextPosition letter) {
            return letter.getYDirAdj() - letter.getFontSizeInPt() * 0.8f;
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// The lines of one page, in the order of reading.
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> letters = new ArrayList<>();

        static List<Line> of(PDDocument document, int page) throws IOException {
            var stripper = new Lines();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            stripper.flush();
            return stripper.lines;
        }

        /// A letter may stand for several characters (ligatures): each gets its place.
        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            for (var position : positions) {
                for (var character : position.getUnicode().toCharArray()) {
                    var blank = Character.isWhitespace(character) || character == '\u00a0';
                    if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                        continue;
                    }
                    text.append(blank ? ' ' : character);
                    letters.add(position);
                }
            }
        }

        @Override
        protected void writeWordSeparator() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                letters.add(letters.getLast());
            }
        }

        @Override
        protected void writeLineSeparator() {
            flush();
        }

        private void flush() {
            if (!letters.isEmpty()) {
                lines.add(new Line(text.toString(), List.copyOf(letters)));
                text.setLength(0);
                letters.clear();
            }
        }
    }
}
