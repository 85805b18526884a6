package id.akuntabel.signing.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where the public reaches this installation: `akuntabel.address` (`https://akuntabel.contohkab.go.id`), else the
/// address under which the running request came. It is printed on paper for good: an office sets it.
@Component
class PublicAddress {

    private final String set;

    PublicAddress(@Value("${akuntabel.address:}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
    }

    /// Asked while a request runs.
    String now() {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : set;
    }
}
