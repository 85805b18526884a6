package id.akuntabel.paper.word;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// A word across each page, the way Word itself does it: a shape anchored in the header.
final class Watermark {

    private static final String SHAPE = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\
            <w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"\
             path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"\
             o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="tanda-air-NOMOR" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;\
            width:430pt;height:150pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;\
            mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"\
             fillcolor="#dddddd" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-weight:bold" string="KATA"/>\
            </v:shape></w:pict></xml-fragment>""";

    private Watermark() {}

    static void put(XWPFDocument document, String word) {
        var headers = document.getHeaderList().isEmpty()
                ? List.of(document.createHeader(HeaderFooterType.DEFAULT))
                : document.getHeaderList();
        for (var at = 0; at < headers.size(); at++) {
            put(headers.get(at), word, at + 1);
        }
    }

    private static void put(XWPFHeader header, String word, int number) {
        try {
            CTP paragraph = header.createParagraph().getCTP();
            CTR run = paragraph.addNewR();
            run.set(CTR.Factory.parse(
                    SHAPE.replace("NOMOR", Integer.toString(number)).replace("KATA", word)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
