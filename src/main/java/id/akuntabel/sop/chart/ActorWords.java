package id.akuntabel.sop.chart;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words what a symbol and its arrows show: `Keputusan "Benar?". Ya: ke langkah 8 (Kadis).`
record ActorWords(Edition edition, Map<String, Lit> lit) {

    String of(Mark mark) {
        var words = new ArrayList<String>();
        words.add(symbol(mark) + (mark.text() == null ? "" : " \"" + mark.text() + "\""));
        if (mark.actors().isEmpty()) {
            words.add("pelaksana belum diketahui");
        } else if (mark.actors().size() > 1) {
            words.add(
                    "salah satu dari " + mark.actors().stream().map(this::actor).collect(Collectors.joining(", ")));
        }
        if (mark.joins() != null) {
            words.add("bersama dalam langkah ini");
        }
        var state = lit.get(mark.id());
        if (state != null) {
            words.add(state(state));
        }
        edition.flows().stream()
                .filter(flow -> flow.from().equals(mark.id()))
                .map(this::flow)
                .forEach(words::add);
        return String.join(", ", words);
    }

    private String symbol(Mark mark) {
        return switch (mark.symbol()) {
            case BOX -> "Proses";
            case DIAMOND -> "Keputusan";
            case CAPSULE ->
                edition.flows().stream().noneMatch(flow -> flow.from().equals(mark.id())) ? "Selesai" : "Mulai";
        };
    }

    private static String state(Lit lit) {
        var word = switch (lit.state()) {
            case DONE -> "selesai dikerjakan";
            case NOW -> "sedang dikerjakan";
            case OVERDUE -> "terlambat";
            case LATER -> "belum dikerjakan";
            case SKIPPED -> "dilewati";
        };
        return lit.iteration() > 1 ? word + ", putaran ke-" + lit.iteration() : word;
    }

    private String flow(Flow flow) {
        var target = edition.steps().stream()
                .filter(step -> step.marks().stream().anyMatch(mark -> mark.id().equals(flow.to())))
                .findFirst()
                .orElseThrow();
        var mark = target.marks().stream()
                .filter(other -> other.id().equals(flow.to()))
                .findFirst()
                .orElseThrow();
        var who = mark.actors().isEmpty() ? "" : " (" + actor(mark.actors().getFirst()) + ")";
        return (flow.label() == null ? "lanjut" : flow.label() + ":") + " ke langkah " + number(target.number()) + who;
    }

    private static String number(String printed) {
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }

    private String actor(String key) {
        return edition.actors().stream()
                .filter(actor -> actor.key().equals(key))
                .map(Edition.Actor::label)
                .findFirst()
                .orElse(key);
    }
}
