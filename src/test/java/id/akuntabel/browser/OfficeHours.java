package id.akuntabel.browser;

import id.akuntabel.sample.regency.SampleRegency;
import id.akuntabel.testing.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Opens an [Office] for each test and closes it after; closing looks for what went wrong in the browser.
class OfficeHours implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(OfficeHours.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(SampleRegency.class).load();
        var port = context.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        var office = new Office(
                test.getRequiredTestMethod().getName(), port, (TestClock) context.getBean(Clock.class), context);
        test.getStore(HERE).put("office", office);
        return office;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var office = test.getStore(HERE).get("office", Office.class);
        if (office != null) {
            office.close(test.getExecutionException().isPresent());
        }
    }
}
