package id.akuntabel.sop.publication;

import id.akuntabel.sop.chart.MatrixChart;
import id.akuntabel.sop.editions.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Layouts of tables on screen and as files. An edition is a value: its layout is found again by the value itself,
/// so a changed draft is simply another one.
@Component
class Charts {

    private static final int KEPT = 100;

    private record Wanted(Edition edition, boolean screen, boolean lit) {}

    private final Map<Wanted, MatrixChart> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, MatrixChart> eldest) {
            return size() > KEPT;
        }
    };

    MatrixChart onScreen(Edition edition, boolean lit) {
        return chart(new Wanted(edition, true, lit));
    }

    MatrixChart asFile(Edition edition, boolean lit) {
        return chart(new Wanted(edition, false, lit));
    }

    private MatrixChart chart(Wanted wanted) {
        synchronized (drawn) {
            var found = drawn.get(wanted);
            if (found != null) {
                return found;
            }
        }
        var chart = wanted.screen()
                ? MatrixChart.onScreen(wanted.edition(), wanted.lit())
                : MatrixChart.asFile(wanted.edition(), wanted.lit());
        synchronized (drawn) {
            drawn.put(wanted, chart);
        }
        return chart;
    }
}
