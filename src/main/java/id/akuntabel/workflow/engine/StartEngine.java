package id.akuntabel.workflow.engine;

import jakarta.annotation.PreDestroy;
import java.util.Objects;
import org.flowable.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Builds the engine beside the first pages: it takes a second that the sign-in page need not wait for. Whoever works
/// on a process before it stands waits for it. Without an engine the application would be a lie: then it ends.
@Configuration(proxyBeanMethods = false)
class StartEngine {

    private static final Logger LOG = LoggerFactory.getLogger(StartEngine.class);

    private final ObjectProvider<ProcessEngine> engine;
    private @Nullable Thread builder;

    StartEngine(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /// What the library configures is made when it is first asked for.
    @Bean
    static BeanFactoryPostProcessor engineWhenAsked() {
        return factory -> {
            for (var name : factory.getBeanDefinitionNames()) {
                var definition = factory.getBeanDefinition(name);
                if (Objects.requireNonNullElse(definition.getFactoryBeanName(), "")
                        .startsWith("org.flowable.")) {
                    definition.setLazyInit(true);
                }
            }
        };
    }

    @EventListener(ApplicationStartedEvent.class)
    synchronized void start() {
        builder = Thread.ofPlatform().name("process-engine").start(this::build);
    }

    private void build() {
        try {
            engine.getObject();
        } catch (RuntimeException e) {
            LOG.error("The process engine did not start", e);
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    /// Nothing it stands on is taken away while it is being built.
    @PreDestroy
    synchronized void await() throws InterruptedException {
        if (builder != null) {
            builder.join();
        }
    }
}
