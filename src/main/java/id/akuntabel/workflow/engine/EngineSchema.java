package id.akuntabel.workflow.engine;

import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tables of the engine lie in the schema `flowable`, made by our migrations, which therefore run before it.
@Configuration(proxyBeanMethods = false)
class EngineSchema {

    @Bean
    @DependsOnDatabaseInitialization
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineTablesInTheirOwnSchema() {
        return engine -> {
            engine.setDatabaseSchema("flowable");
            engine.setDatabaseTablePrefix("flowable.");
            engine.setTablePrefixIsSchema(true);
        };
    }
}
