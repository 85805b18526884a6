package id.akuntabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The real script, as far as it refuses: nothing is built or started by it here.
class LauncherTests {

    @TempDir
    private Path data;

    private record Answer(int code, String output, String errors) {}

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.20", "::", "akuntabel.example.go.id", ""})
    void serves_sample_data_to_no_other_machine(String address) throws Exception {
        var answer = akuntabel("start", "--address", address, "--data", data.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).contains("Data contoh", "--kosong").hasLineCount(1);
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 8080|Pilihan tidak dikenal: --prot",
                "--port|--port memerlukan nilai",
                "--data|--data memerlukan nilai",
                "--port abc|--port harus",
                "--port 80a80|--port harus",
                "--port=|--port harus",
                "--port -1|--port harus",
                "--port 70000|--port harus",
                "extra|Pilihan tidak dikenal: extra"
            })
    void says_in_one_line_what_is_wrong_with_an_option(String options, String message) throws Exception {
        var answer = akuntabel(
                Stream.concat(Stream.of("start"), Stream.of(options.split(" "))).toArray(String[]::new));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).contains(message).hasLineCount(1);
    }

    @Test
    void the_other_commands_read_their_options_the_same_way() throws Exception {
        assertThat(akuntabel("dev", "--address", "0.0.0.0").errors()).contains("Data contoh");
        assertThat(akuntabel("periksa-audit", "--prot", "1").errors()).contains("Pilihan tidak dikenal: --prot");
    }

    @Test
    void an_unknown_command_is_told_with_those_there_are() throws Exception {
        var answer = akuntabel("strat");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).contains("Perintah tidak dikenal: strat", "./akuntabel start");
    }

    @Test
    void alone_it_says_what_it_can_do() throws Exception {
        var answer = akuntabel();

        assertThat(answer.code()).isZero();
        assertThat(answer.output()).contains("./akuntabel start", "--kosong", "AKUNTABEL_DATABASE_URL");
    }

    private static Answer akuntabel(String... arguments) throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of("./akuntabel"), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile());
        builder.environment().keySet().removeAll(List.of("AKUNTABEL_DATA", "AKUNTABEL_DATABASE_URL"));
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(command + " ended").isTrue();
        return new Answer(process.exitValue(), output, errors);
    }
}
