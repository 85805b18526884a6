package id.akuntabel.shell.home;

import id.akuntabel.shell.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MoreController {

    @GetMapping("/lainnya")
    MorePage more() {
        return new MorePage(Frame.current().menu());
    }
}
