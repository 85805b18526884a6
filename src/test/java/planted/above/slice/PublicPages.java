package planted.above.slice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Planted: public, wrongly named, with a model and a view name.
@Controller
public class PublicPages {

    @GetMapping("/planted")
    String show(Model model) {
        model.addAttribute("name", "value");
        return "view";
    }
}
