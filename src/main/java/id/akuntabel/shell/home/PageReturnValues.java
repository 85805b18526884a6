package id.akuntabel.shell.home;

import id.akuntabel.shell.Page;
import id.akuntabel.shell.Part;
import id.akuntabel.shell.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Renders what a controller returns when it is a [Page] or a [Part]; no view names, no model maps.
record PageReturnValues(Templates templates) implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType())
                || Part.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (value == null || response == null) {
            return;
        }
        if (value instanceof Page page && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(page.status().value());
        }
        write(value, response);
    }

    private void write(Object value, HttpServletResponse response) throws IOException {
        var body = templates.render(value);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.getContentLength());
        body.writeTo(response.getOutputStream());
    }
}
