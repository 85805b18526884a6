package id.akuntabel.shell.home;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Says back how a typed date is read, before the form is sent: one reader for the echo and for the form.
@Controller
class DateController {

    /// @param typed the field with its own name, and that name under `isian`
    @GetMapping("/tanggal")
    DatePart read(@RequestParam Map<String, String> typed) {
        return DatePart.of(typed.getOrDefault(typed.getOrDefault("isian", ""), ""));
    }
}
