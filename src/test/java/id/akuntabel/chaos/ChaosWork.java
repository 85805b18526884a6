package id.akuntabel.chaos;

import id.akuntabel.archive.holdings.SweepByHand;
import id.akuntabel.benchmark.LargeSheet;
import id.akuntabel.benchmark.LumajangClerk;
import id.akuntabel.correspondence.sending.IssueByHand;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.desk.SignByHand;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.cases.Completion;
import id.akuntabel.workflow.deadlines.MarkRungs;
import jakarta.servlet.Filter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The hands inside a [Node]: does what its standard input says, and says on standard output what was answered with
/// success.
@Component
@ConditionalOnBooleanProperty("chaos.work")
class ChaosWork implements ApplicationRunner {

    private final Environment environment;
    private final LargeSheet sheet;
    private final LumajangClerk clerk;
    private final MarkRungs markRungs;
    private final LaterClock clock;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final SigningAtWork papers;
    private final SignByHand signByHand;
    private final NumberClerk numbers;
    private final WebApplicationContext context;
    private final IssueByHand issueByHand;
    private final SweepByHand sweepByHand;

    ChaosWork(
            Environment environment,
            LumajangClerk clerk,
            MarkRungs markRungs,
            LargeSheet sheet,
            LaterClock clock,
            JdbcClient jdbc,
            Cast cast,
            SigningAtWork papers,
            SignByHand signByHand,
            NumberClerk numbers,
            WebApplicationContext context,
            IssueByHand issueByHand,
            SweepByHand sweepByHand) {
        this.context = context;
        this.numbers = numbers;
        this.issueByHand = issueByHand;
        this.sweepByHand = sweepByHand;
        this.cast = cast;
        this.papers = papers;
        this.signByHand = signByHand;
        this.environment = environment;
        this.sheet = sheet;
        this.clerk = clerk;
        this.markRungs = markRungs;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        say("PORT " + environment.getProperty("local.server.port"));
        say("READY");
        try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                var words = List.of(line.split(" ", -1));
                obey(words.getFirst(), words.subList(1, words.size()));
            }
        } catch (IOException | RuntimeException e) {
            say("WRONG " + e);
        }
    }

    private void obey(String command, List<String> words) {
        switch (command) {
            case "prepare" -> clerk.prepare();
            case "quarter" -> sheet.opened();
            case "start" -> together(8, Integer.parseInt(words.getFirst()), () -> say("STARTED " + clerk.start()));
            case "work" -> work(Integer.parseInt(words.getFirst()), Integer.parseInt(words.getLast()));
            case "papers" -> {
                for (var paper = 0; paper < Integer.parseInt(words.getFirst()); paper++) {
                    papers.waitingForTheSecretary();
                }
            }
            case "sign" -> signByHand.oneByOne(cast.theSecretary(), code -> say("SIGNED " + code));
            case "people" -> cast.arrive();
            case "page" -> show(words.getFirst(), Path.of(words.getLast()));
            case "numbers" ->
                together(
                        Integer.parseInt(words.getFirst()),
                        Integer.parseInt(words.getLast()),
                        () -> numbers.ask(answer -> say("NUMBER " + answer)));
            case "letters" -> together(3, Integer.parseInt(words.getFirst()), () -> say("LETTER " + issueByHand.one()));
            case "sweep" -> {
                clock.advance(Duration.parse(words.getFirst()));
                sweepByHand.sweep();
            }
            case "remind" -> {
                clock.advance(Duration.parse(words.getFirst()));
                together(4, 4, markRungs::markAll);
            }
            default -> throw new IllegalArgumentException(command);
        }
        say("DONE " + command);
    }

    /// What the secretary sees at an address.
    private void show(String path, Path file) {
        var secretary = cast.signedIn(cast.theSecretary());
        try {
            Files.write(
                    file,
                    MockMvcBuilders.webAppContextSetup(context)
                            .addFilters(ownFilters())
                            .apply(SecurityMockMvcConfigurers.springSecurity())
                            .build()
                            .perform(MockMvcRequestBuilders.get(path).with(secretary))
                            .andExpect(MockMvcResultMatchers.status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    /// Those of the application; the container would add them.
    private Filter[] ownFilters() {
        return context
                .<FilterRegistrationBean<?>>getBeanProvider(ResolvableType.forClass(FilterRegistrationBean.class))
                .stream()
                .map(FilterRegistrationBean::getFilter)
                .filter(filter -> filter.getClass().getName().startsWith("id.akuntabel."))
                .toArray(Filter[]::new);
    }

    /// Each thread takes a process and goes on with it until it ends.
    private void work(int threads, int processes) {
        var numbers = jdbc.sql("select number from workflow.sop_case where state = 'RUNNING' order by id limit :most")
                .param("most", processes)
                .query(String.class)
                .list();
        var queue = new java.util.concurrent.ConcurrentLinkedQueue<>(numbers);
        together(threads, numbers.size(), () -> {
            var number = queue.remove();
            for (var open = clerk.open(number); !open.isEmpty(); open = clerk.open(number)) {
                for (var step : open) {
                    if (clerk.complete(number, step) instanceof Completion.Completed) {
                        say("COMPLETED " + step.id());
                    }
                }
            }
        });
    }

    private static void together(int threads, int times, Runnable task) {
        Callable<Boolean> once = () -> {
            task.run();
            return true;
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(Collections.nCopies(times, once))) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            say("WRONG " + e);
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
