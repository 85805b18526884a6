package id.akuntabel.shell.home;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import id.akuntabel.shell.FrameFiller;
import id.akuntabel.shell.Templates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Wires templates and the return values of controllers.
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    /// In profile `dev` templates are compiled when they change, from the sources.
    @Bean
    TemplateEngine templateEngine(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("dev"))) {
            return TemplateEngine.create(
                    new DirectoryCodeResolver(Path.of("src/main/java/id/akuntabel")),
                    Path.of("target/jte-dev"),
                    ContentType.Html,
                    ShellConfiguration.class.getClassLoader(),
                    "id.akuntabel");
        }
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, ShellConfiguration.class.getClassLoader(), "id.akuntabel");
    }

    @Bean
    Templates templates(TemplateEngine engine) {
        return new Templates(engine);
    }

    @Bean
    WebMvcConfigurer pageReturnValuesConfigurer(Templates templates) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new PageReturnValues(templates));
            }
        };
    }

    /// A version that is not ours is not there: what a browser keeps for a year under an address is what belongs to it.
    @Bean
    WebMvcConfigurer assetsConfigurer(Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.PLACE + "**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                        .resourceChain(false)
                        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
            }
        };
    }

    /// After Spring Security's chain, so that the frame knows the viewer.
    @Bean
    FilterRegistrationBean<FrameFilter> frameFilter(
            ObjectProvider<FrameFiller> fillers, Assets assets, @Value("${akuntabel.sample:false}") boolean sample) {
        var registration = new FilterRegistrationBean<>(new FrameFilter(fillers, assets, sample));
        registration.setOrder(0);
        return registration;
    }
}
