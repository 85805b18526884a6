package id.akuntabel.planning.indicators;

import id.akuntabel.organization.Position;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.planning.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the browser sent, as typed.
///
/// @param penanggung code of a position
/// @param pembilang  code of a variable, as `penyebut` and each of `variabel`
/// @param sasaran    codes of objectives
public record IndicatorForm(
        @Nullable String kode,
        @Nullable String jenis,
        @Nullable String nama,
        @Nullable String definisi,
        @Nullable String rumus,
        @Nullable String pembilang,
        @Nullable String penyebut,
        @Nullable List<String> variabel,
        @Nullable String satuan,
        @Nullable String desimal,
        @Nullable String arah,
        @Nullable String hitung,
        @Nullable String skala,
        @Nullable String frekuensi,
        @Nullable String sumber,
        @Nullable String penanggung,
        @Nullable String mekanisme,
        @Nullable String media,
        @Nullable String bukti,
        @Nullable List<String> sasaran,
        @Nullable String alasan,
        @Nullable Integer revisi) {

    /// The same text on a revision: what was typed over something newer may be saved once its author knows.
    IndicatorForm on(int newest) {
        return new IndicatorForm(
                kode,
                jenis,
                nama,
                definisi,
                rumus,
                pembilang,
                penyebut,
                variabel,
                satuan,
                desimal,
                arah,
                hitung,
                skala,
                frekuensi,
                sumber,
                penanggung,
                mekanisme,
                media,
                bukti,
                sasaran,
                alasan,
                newest);
    }

    public static IndicatorForm empty() {
        return new IndicatorForm(
                "",
                "IK",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "2",
                "HIGHER_BETTER",
                "LAST_VALUE",
                "",
                "QUARTERLY",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                0);
    }

    static IndicatorForm of(Indicator indicator, String responsible, List<String> objectives) {
        var details = indicator.details();
        return new IndicatorForm(
                details.code(),
                details.kind().name(),
                details.name(),
                details.definition(),
                details.formula(),
                codes(indicator, Component.Role.NUMERATOR).stream().findFirst().orElse(""),
                codes(indicator, Component.Role.DENOMINATOR).stream()
                        .findFirst()
                        .orElse(""),
                codes(indicator, Component.Role.VARIABLE),
                details.unitOfMeasure(),
                Integer.toString(details.decimals()),
                details.polarity().name(),
                details.aggregation().name(),
                details.scale() == null ? "" : details.scale(),
                details.frequency().name(),
                details.source(),
                responsible,
                details.mechanism(),
                details.medium(),
                details.evidence(),
                objectives,
                "",
                indicator.version());
    }

    private static List<String> codes(Indicator indicator, Component.Role role) {
        return indicator.components().stream()
                .filter(component -> component.role() == role)
                .map(Component::code)
                .toList();
    }

    public boolean uses(String variable) {
        return variabel != null && variabel.contains(variable);
    }

    public boolean serves(String objective) {
        return sasaran != null && sasaran.contains(objective);
    }

    /// The details, if all of them can be read; findings by field otherwise.
    Optional<Details> details(Map<String, Position> positions, Map<String, String> findings) {
        var code = required("kode", kode, "Isi kode indikator, misalnya IKU-1.", findings);
        if (!code.isEmpty() && !code.matches("[A-Za-z0-9.-]{1,20}")) {
            findings.put("kode", "Kode hanya memuat huruf, angka, titik, dan tanda hubung, paling banyak 20 tanda.");
        }
        var name = required("nama", nama, "Isi nama indikator.", findings);
        var definition = required(
                "definisi", definisi, "Isi definisi operasional: apa yang dihitung dan apa yang tidak.", findings);
        var formula = required("rumus", rumus, "Tulis rumus dengan kata-kata.", findings);
        var unit = required("satuan", satuan, "Isi satuan, misalnya %, dokumen, atau indeks.", findings);
        var source = required("sumber", sumber, "Isi sumber data.", findings);
        var mechanism = required("mekanisme", mekanisme, "Isi cara data dikumpulkan dan dihitung.", findings);
        var medium = required("media", media, "Isi tempat data dicatat.", findings);
        var evidence = required("bukti", bukti, "Isi data dukung yang harus ditunjukkan.", findings);
        var position = positions.get(text(penanggung));
        if (position == null) {
            findings.put("penanggung", "Pilih jabatan penanggung jawab data.");
        }
        var digits = text(desimal);
        if (!digits.matches("[0-6]")) {
            findings.put("desimal", "Banyak desimal antara 0 dan 6.");
        }
        var kindRead = choice("jenis", Kind.values(), jenis, findings);
        var polarity = choice("arah", Polarity.values(), arah, findings);
        var aggregation = choice("hitung", Aggregation.values(), hitung, findings);
        var frequency = choice("frekuensi", Frequency.values(), frekuensi, findings);
        var scale = text(skala).isEmpty() ? null : text(skala);
        if (aggregation.isPresent() && (aggregation.get() == Aggregation.PREDICATE) != (scale != null)) {
            findings.put(
                    "skala",
                    scale == null
                            ? "Indikator predikat memerlukan skala. Pilih skalanya."
                            : "Skala hanya untuk indikator predikat. Kosongkan, atau pilih cara hitung Predikat.");
        }
        if (text(pembilang).isEmpty() != text(penyebut).isEmpty()) {
            findings.put("pembilang", "Pembilang dan penyebut berpasangan. Pilih keduanya atau kosongkan keduanya.");
        }
        if (!text(pembilang).isEmpty() && text(pembilang).equals(text(penyebut))) {
            findings.put("penyebut", "Pembilang dan penyebut tidak boleh variabel yang sama.");
        }
        if (!findings.isEmpty() || position == null) {
            return Optional.empty();
        }
        return Optional.of(new Details(
                code,
                kindRead.orElseThrow(),
                name,
                definition,
                formula,
                unit,
                Integer.parseInt(digits),
                polarity.orElseThrow(),
                aggregation.orElseThrow(),
                scale,
                frequency.orElseThrow(),
                source,
                position.id(),
                mechanism,
                medium,
                evidence));
    }

    /// Codes of variables by role.
    Map<Component.Role, List<String>> components() {
        var components = new LinkedHashMap<Component.Role, List<String>>();
        if (!text(pembilang).isEmpty() && !text(penyebut).isEmpty()) {
            components.put(Component.Role.NUMERATOR, List.of(text(pembilang)));
            components.put(Component.Role.DENOMINATOR, List.of(text(penyebut)));
        }
        var others = new ArrayList<>(variabel == null ? List.<String>of() : variabel);
        others.removeAll(List.of(text(pembilang), text(penyebut)));
        components.put(Component.Role.VARIABLE, others);
        return components;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String required(String field, @Nullable String typed, String finding, Map<String, String> findings) {
        if (text(typed).isEmpty()) {
            findings.put(field, finding);
        }
        return text(typed);
    }

    private static <E extends Enum<E>> Optional<E> choice(
            String field, E[] values, @Nullable String typed, Map<String, String> findings) {
        var found = Arrays.stream(values)
                .filter(value -> value.name().equals(text(typed)))
                .findFirst();
        if (found.isEmpty()) {
            findings.put(field, "Pilih salah satu.");
        }
        return found;
    }
}
