package id.akuntabel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/// The whole application with a `MockMvcTester`, on an empty, migrated database of this test class.
///
/// Like every Spring test here (`@ApplicationModuleTest`, too) it gets its database from [FreshDatabase], the
/// [TestClock], and no `@Scheduled` method runs by itself: call the job instead.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
public @interface AkuntabelTest {}
