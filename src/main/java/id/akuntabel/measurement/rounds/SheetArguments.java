package id.akuntabel.measurement.rounds;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads `/{year}/{period}/{agency}` and `unit` once for all controllers that name a [Place] or a [SheetPath].
@Component
class SheetArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Access access;
    private final AtTheKeyboard keyboard;

    SheetArguments(Access access, AtTheKeyboard keyboard) {
        this.access = access;
        this.keyboard = keyboard;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Place.class || parameter.getParameterType() == SheetPath.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws MissingServletRequestParameterException {
        var place = place(request);
        if (parameter.getParameterType() == Place.class) {
            return place;
        }
        var unit = request.getParameter("unit");
        if (unit == null) {
            throw new MissingServletRequestParameterException("unit", "String");
        }
        return new SheetPath(place, access.sheet(place, unit));
    }

    private Place place(NativeWebRequest request) {
        var parts =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(parts instanceof Map<?, ?> named)
                || !(named.get("year") instanceof String year)
                || !(named.get("period") instanceof String period)
                || !(named.get("agency") instanceof String agency)) {
            throw new IllegalStateException("a Place needs /{year}/{period}/{agency} in its address");
        }
        return access.place(
                Integer.parseInt(year), period, agency, keyboard.find().orElseThrow(NotFound::new));
    }
}
