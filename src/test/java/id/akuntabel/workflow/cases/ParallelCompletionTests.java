package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AkuntabelTest
class ParallelCompletionTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Test
    void of_eight_who_complete_the_same_step_one_does() throws Exception {
        var number = work.draftAndDecide();
        var step = work.current(number);
        var official = cast.theHeadOfPlanning();

        var outcomes = atOnce(IntStream.range(0, 8)
                .<Callable<Completion>>mapToObj(each -> () -> work.complete(number, step, official))
                .toList());

        assertThat(outcomes).filteredOn(Completion.Completed.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Completion.NotPossible.class::isInstance)
                .hasSize(7);
        assertThat(work.open(number)).hasSize(1);
    }

    @Test
    void processes_that_start_at_once_get_one_number_each_without_a_gap() throws Exception {
        work.draftAndDecide();

        var numbers = atOnce(IntStream.range(0, 16)
                .<Callable<String>>mapToObj(each -> work::draftAndDecide)
                .toList());

        var sequence = numbers.stream()
                .map(number -> Integer.parseInt(number.substring(8)))
                .sorted()
                .toList();
        assertThat(sequence).doesNotHaveDuplicates();
        assertThat(sequence.getLast() - sequence.getFirst()).isEqualTo(15);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<T>();
            for (var answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
