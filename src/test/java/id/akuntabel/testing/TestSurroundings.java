package id.akuntabel.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.config.TaskManagementConfigUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Lays the test database and the test clock into every application context that a test starts, and keeps scheduled
/// methods from running by themselves.
class TestSurroundings implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Surroundings();
    }

    /// A record: equal for all classes, so that they share their contexts.
    private record Surroundings() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            // Already migrated: what the context would do at each start was done to the template.
            var properties = Map.<String, Object>of(
                    "spring.flyway.enabled",
                    "false",
                    "akuntabel.data",
                    "target/test-data/" + ProcessHandle.current().pid());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            var registry = (BeanDefinitionRegistry) context.getBeanFactory();
            register(registry, "dataSource", SwitchableDataSource.class, SwitchableDataSource::new);
            register(registry, "testClock", TestClock.class, () -> TestClock.INSTANCE);
            context.addBeanFactoryPostProcessor(factory -> {
                var scheduled = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
                if (factory.containsBeanDefinition(scheduled)) {
                    ((BeanDefinitionRegistry) factory).removeBeanDefinition(scheduled);
                }
            });
        }

        private static <T> void register(
                BeanDefinitionRegistry registry, String name, Class<T> type, Supplier<T> bean) {
            var definition = new RootBeanDefinition(type, bean);
            definition.setPrimary(true);
            registry.registerBeanDefinition(name, definition);
        }
    }
}
