package id.akuntabel.organization.appointments;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LooseEndsController {

    private final LooseEnds ends;

    LooseEndsController(LooseEnds ends) {
        this.ends = ends;
    }

    @GetMapping("/pengaturan")
    LooseEndsPage show() {
        return new LooseEndsPage(ends.vacancies(), ends.withoutPosition());
    }
}
