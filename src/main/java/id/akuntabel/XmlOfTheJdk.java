package id.akuntabel;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/// Keeps the JDK's own XML streams for everybody. The spreadsheet reader brings another implementation (Aalto) and
/// announces it for the whole JVM; the process engine, whose validation counts on the JDK's, then refuses every
/// procedure. The reader names its own by class and does not need the announcement. The tests without Spring get the
/// same from the POM.
class XmlOfTheJdk implements EnvironmentPostProcessor {

    private static final Map<String, String> OWN = Map.of(
            "javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "javax.xml.stream.XMLOutputFactory", "com.sun.xml.internal.stream.XMLOutputFactoryImpl",
            "javax.xml.stream.XMLEventFactory", "com.sun.xml.internal.stream.events.XMLEventFactoryImpl");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        OWN.forEach(System::setProperty);
    }
}
