package id.akuntabel.planning.indicators;

import id.akuntabel.organization.Position;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.PredicateScale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a form offers: values with the words that officials read.
public final class Choices {

    private Choices() {}

    public static Map<String, String> kinds() {
        return of(List.of(Kind.values()), Kind::name, Kind::printed);
    }

    public static Map<String, String> polarities() {
        return of(List.of(Polarity.values()), Polarity::name, Polarity::label);
    }

    public static Map<String, String> aggregations() {
        return of(Arrays.asList(Aggregation.values()), Aggregation::name, each -> each.label() + " – " + each.rule());
    }

    public static Map<String, String> frequencies() {
        return of(List.of(Frequency.values()), Frequency::name, Frequency::printed);
    }

    public static Map<String, String> scales(List<PredicateScale> scales) {
        return optional("Bukan predikat", of(scales, PredicateScale::key, PredicateScale::name));
    }

    public static Map<String, String> variables(List<Variable> variables) {
        return optional("Tidak ada", of(variables, Variable::code, each -> each.code() + " " + each.name()));
    }

    public static Map<String, String> positions(List<Position> positions) {
        return optional("Pilih jabatan", of(positions, Position::code, Position::title));
    }

    public static Map<String, String> optional(String none, Map<String, String> choices) {
        var all = new LinkedHashMap<String, String>();
        all.put("", none);
        all.putAll(choices);
        return all;
    }

    public static <T> Map<String, String> of(List<T> values, Function<T, String> key, Function<T, String> words) {
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value -> choices.put(key.apply(value), words.apply(value)));
        return choices;
    }
}
