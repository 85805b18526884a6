package id.akuntabel.testing;

import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Each test class (with its nested classes) works in a database of its own; each test starts at [TestClock#START].
class FreshDatabase implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 1_000;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        context.getBeanProvider(SwitchableDataSource.class)
                .ifAvailable(source -> source.freshFor(outermost(test.getTestClass())));
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        TestClock.INSTANCE.reset();
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(Objects.requireNonNull(type.getEnclosingClass()));
    }
}
