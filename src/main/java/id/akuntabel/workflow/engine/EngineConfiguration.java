package id.akuntabel.workflow.engine;

import java.util.List;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The engine keeps what runs and nothing else: its tables lie in the schema `flowable`, history is kept by our own
/// rows and the trail, deadlines by our own rows, so that it needs neither history nor timers.
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    EngineListener engineListener() {
        return new EngineListener();
    }

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineOfAkuntabel(EngineListener listener) {
        return engine -> {
            engine.setDatabaseTablePrefix("flowable.");
            engine.setTablePrefixIsSchema(true);
            engine.setHistoryLevel(HistoryLevel.NONE);
            engine.setAsyncExecutorActivate(false);
            engine.setEnableEntityLinks(false);
            engine.setActivityInstanceEntityManager(new RuntimeActivities(engine));
            engine.setEventListeners(List.of(listener));
        };
    }
}
