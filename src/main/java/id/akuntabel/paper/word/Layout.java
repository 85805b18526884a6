package id.akuntabel.paper.word;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Gives a document the sheet and the line of its letterhead. A template that an office set up for a paper of its own
/// choice, neither F4 nor A4, stays as it is.
final class Layout {

    /// Style of the empty paragraph that carries the line below the letterhead.
    static final String LINE = "GarisKop";

    /// Half a millimetre, in twentieths of a point: what programs round differently.
    private static final long NEARLY = 28;

    private Layout() {}

    static void fit(XWPFDocument document, Paper paper) {
        var letterhead = paper.letterhead();
        if (letterhead == null) {
            return;
        }
        var body = document.getDocument().getBody();
        if (body.isSetSectPr()) {
            resize(body.getSectPr(), letterhead);
        }
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                resize(properties.getSectPr(), letterhead);
            }
            if (LINE.equals(paragraph.getStyle())) {
                line(paragraph, letterhead.line());
            }
        }
    }

    /// The text keeps its width, so that tables do not run over: the margins give or take what the sheet differs.
    private static void resize(CTSectPr section, Letterhead letterhead) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return;
        }
        var size = section.getPgSz();
        var width = number(size.getW());
        var height = number(size.getH());
        for (var format : Letterhead.Format.values()) {
            for (var landscape : new boolean[] {false, true}) {
                var here = landscape ? format.landscape() : format.upright();
                var wanted = landscape
                        ? letterhead.format().landscape()
                        : letterhead.format().upright();
                if (!here.equals(wanted) && near(width, here.width()) && near(height, here.height())) {
                    var margins = section.getPgMar();
                    var less = twips(here) - twips(wanted);
                    size.setW(BigInteger.valueOf(twips(wanted)));
                    size.setH(BigInteger.valueOf(Math.round(wanted.height() * 20)));
                    margins.setLeft(BigInteger.valueOf(number(margins.getLeft()) - less / 2));
                    margins.setRight(BigInteger.valueOf(number(margins.getRight()) - (less - less / 2)));
                    return;
                }
            }
        }
    }

    private static boolean near(long twips, double points) {
        return Math.abs(twips - Math.round(points * 20)) <= NEARLY;
    }

    private static long twips(Sheet sheet) {
        return Math.round(sheet.width() * 20);
    }

    private static long number(Object measure) {
        return Long.parseLong(measure.toString());
    }

    private static void line(XWPFParagraph paragraph, Letterhead.Line line) {
        var properties = paragraph.getCTP().getPPr();
        if (!properties.isSetPBdr() || !properties.getPBdr().isSetTop()) {
            return;
        }
        var border = properties.getPBdr().getTop();
        switch (line) {
            case DOUBLE -> {}
            case THICK -> {
                border.setVal(STBorder.SINGLE);
                border.setSz(BigInteger.valueOf(18));
            }
            case THIN -> {
                border.setVal(STBorder.SINGLE);
                border.setSz(BigInteger.valueOf(6));
            }
            case NONE -> properties.getPBdr().unsetTop();
        }
    }
}
