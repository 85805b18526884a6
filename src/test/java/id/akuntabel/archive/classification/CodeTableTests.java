package id.akuntabel.archive.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Classifications.Classification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTests {

    @Test
    void reads_what_it_wrote() {
        var codes = List.of(
                new Classification("000.8.6.2", "Evaluasi; \"SAKIP\"", 2, 4, "Permanen"),
                new Classification("900.1", "Anggaran", 1, 0, "Musnah"));

        assertThat(CodeTable.read(CodeTable.write(codes))).isEqualTo(new CodeTable.Read.Codes(codes));
    }

    @Test
    void reads_commas_and_any_writing_of_the_fate() {
        assertThat(CodeTable.read("Kode,Nama,Aktif,Inaktif,Nasib\n000.1,\"Rapat, undangan\",1,2,PERMANEN\n\n"))
                .isEqualTo(new CodeTable.Read.Codes(
                        List.of(new Classification("000.1", "Rapat, undangan", 1, 2, "Permanen"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000.1;Rapat;1|kurang dari lima",
                "1.2;Rapat;1;1;Musnah|tidak terbaca",
                "000.1;;1;1;Musnah|nama kode",
                "000.1;Rapat;satu;1;Musnah|masa simpan",
                "000.1;Rapat;1;1;Dibakar|harus Permanen atau Musnah"
            })
    void says_in_which_line_what_is_wrong(String line, String words) {
        var read = CodeTable.read("kode;nama;aktif;inaktif;nasib akhir\n" + line);

        assertThat(read).isInstanceOf(CodeTable.Read.Unreadable.class);
        assertThat(((CodeTable.Read.Unreadable) read).messages())
                .singleElement()
                .asString()
                .startsWith("Baris 2: ")
                .contains(words);
    }

    @Test
    void refuses_a_code_that_comes_twice_and_an_empty_table() {
        assertThat(CodeTable.read("000.1;A;1;1;Musnah\n000.1;B;1;1;Musnah"))
                .isInstanceOf(CodeTable.Read.Unreadable.class);
        assertThat(CodeTable.read("")).isInstanceOf(CodeTable.Read.Unreadable.class);
    }
}
