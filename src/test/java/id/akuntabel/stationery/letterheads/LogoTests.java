package id.akuntabel.stationery.letterheads;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.correspondence.sending.NotePaper;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.word.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Logos that were drawn in SVG.
class LogoTests {

    private static final String SHIELD = """
            <?xml version="1.0"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 200">
              <defs><linearGradient id="biru"><stop stop-color="#0000ff"/></linearGradient><rect id="kotak" width="100" height="100"/></defs>
              <style>.hijau { fill: #008000 }</style>
              <rect width="100" height="100" fill="url(#biru)"/>
              <use xlink:href="#kotak" y="100" class="hijau"/>
            </svg>
            """;

    private static Logo.Reading read(String svg) {
        return Logo.read("logo.svg", svg.getBytes(StandardCharsets.UTF_8), (name, bytes) -> Optional.empty());
    }

    private static Picture shield() {
        assertThat(read(SHIELD)).isInstanceOf(Logo.Reading.Read.class);
        return ((Logo.Reading.Read) read(SHIELD)).logo();
    }

    @Test
    void is_drawn_as_large_as_print_needs() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(shield().bytes()));

        assertThat(image.getWidth()).isEqualTo(260);
        assertThat(image.getHeight()).isEqualTo(520);
        assertThat(image.getRGB(130, 100)).isEqualTo(0xff0000ff);
        assertThat(image.getRGB(130, 400)).isEqualTo(0xff008000);
    }

    @Test
    void stands_on_the_paper_as_pdf_and_in_word() throws IOException {
        var paper = NotePaper.sample(new Letterhead(List.of("DINAS"), List.of(), shield()));

        try (var pdf = Loader.loadPDF(Presses.press().print(paper))) {
            var drawn = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            var colours = IntStream.range(0, 200 * 200)
                    .map(at -> drawn.getRGB(at % 200, at / 200) & 0xffffff)
                    .boxed()
                    .collect(Collectors.toSet());
            assertThat(colours).contains(0x0000ff, 0x008000);
        }
        assertThat(Written.of(Written.press().write(paper)).pictures()).containsExactly("image/png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                           | skrip
            <rect onclick="alert(1)" width="9" height="9"/>                     | skrip
            <a href="javascript:alert(1)"><rect width="9" height="9"/></a>      | rujukan ke luar berkas
            <use href="https://contoh.id/logo.svg#a"/>                          | rujukan ke luar berkas
            <use href="file:///etc/passwd"/>                                    | rujukan ke luar berkas
            <rect fill="url( 'https://contoh.id/a.svg#b' )" width="9"/>         | rujukan ke luar berkas
            <style>@import "https://contoh.id/a.css";</style>                   | gaya yang mengambil sesuatu dari luar berkas
            <image href="https://contoh.id/a.png" width="9" height="9"/>        | gambar tempelan
            <foreignObject><p>Halo</p></foreignObject>                          | isi yang bukan gambar
            """)
    void what_is_more_than_a_drawing_is_refused_by_name(String inside, String named) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + inside + "</svg>";

        assertThat(read(svg))
                .isInstanceOfSatisfying(
                        Logo.Reading.Refused.class,
                        refused -> assertThat(refused.message()).contains("memuat " + named, "plain SVG"));
    }

    @Test
    void entities_are_refused_and_never_resolved() {
        var entity = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'"
                + " width='10' height='10'><text>&a;</text></svg>";

        assertThat(read(entity))
                .isInstanceOfSatisfying(
                        Logo.Reading.Refused.class,
                        refused -> assertThat(refused.message()).contains("entitas"));
    }

    @Test
    void one_that_repeats_itself_without_end_is_not_drawn() {
        var bomb = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
                + "<defs><rect id='r0' width='9' height='9'/>");
        for (var level = 1; level <= 9; level++) {
            bomb.append("<g id='r").append(level).append("'>");
            bomb.append(("<use href='#r" + (level - 1) + "'/>").repeat(10)).append("</g>");
        }
        bomb.append("</defs><use href='#r9'/></svg>");

        var reading = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(bomb.toString()));

        assertThat(reading).isNotNull();
    }

    @Test
    void what_is_no_svg_is_refused() {
        assertThat(read("<html><body>Halo</body></html>")).isInstanceOf(Logo.Reading.Refused.class);
        assertThat(read("PNG")).isInstanceOf(Logo.Reading.Refused.class);
        assertThat(read("")).isInstanceOf(Logo.Reading.Refused.class);
    }
}
