package id.akuntabel.identity.access;

import id.akuntabel.identity.Permission;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Which addresses are open, and the headers of every answer. Addresses are guarded coarsely here; whether a
/// process or a document is someone's own is decided where it is read.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/masuk",
        "/masuk/**",
        "/hadir/**",
        "/mulai",
        "/tampilan",
        "/verifikasi",
        "/verifikasi/**",
        "/aset/**",
        "/akuntabel.svg",
        "/favicon.ico",
        "/vendor/**",
        "/webjars/**",
        "/actuator/health/**"
    };

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /// Signing in is a use case of ours; the framework's way of asking for a password is shut.
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new ProviderNotFoundException("sign in at /masuk");
        };
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CurrentOfficials officials,
            SignInAgain signInAgain) {
        AuthorizationManager<RequestAuthorizationContext> signedIn =
                (who, where) -> new AuthorizationDecision(officials.find().isPresent());
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(addresses -> addresses
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/pengaturan/log-audit")
                        .access(may(officials, Permission.ADMINISTRATION, Permission.INSPECTION))
                        .requestMatchers(
                                "/pengaturan/kop",
                                "/pengaturan/kop/**",
                                "/pengaturan/templat",
                                "/pengaturan/templat/**")
                        .access(signedIn)
                        .requestMatchers("/pengaturan", "/pengaturan/**")
                        .access(may(officials, Permission.ADMINISTRATION))
                        .anyRequest()
                        .access(signedIn))
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(signInAgain).accessDeniedHandler(signInAgain))
                .requestCache(cache -> cache.disable())
                .logout(out -> out.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    /// Whoever has one of these permissions.
    private static AuthorizationManager<RequestAuthorizationContext> may(
            CurrentOfficials officials, Permission... permissions) {
        return (who, where) -> new AuthorizationDecision(officials
                .find()
                .filter(current -> Arrays.stream(permissions).anyMatch(current::may))
                .isPresent());
    }

    @Bean
    WebMvcConfigurer currentOfficialConfigurer(CurrentOfficials officials) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentOfficialArgument(officials));
            }
        };
    }
}
