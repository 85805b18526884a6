package id.akuntabel.sample.regency;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.AccountOpening;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Charter;
import id.akuntabel.organization.Founding;
import id.akuntabel.organization.Nip;
import id.akuntabel.sample.SampleContribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Agencies, positions, people and their accounts, as `sample-regency/organization.yaml` tells.
@Component
@Order(100)
class RegencyContribution implements SampleContribution {

    private final Founding founding;
    private final AccountOpening accounts;

    RegencyContribution(Founding founding, AccountOpening accounts) {
        this.founding = founding;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public void contribute(Cause cause) {
        var file = read();
        var officials = founding.found(file.charter(), cause);
        officials.forEach((nip, official) -> {
            var permissions = EnumSet.noneOf(Permission.class);
            file.permissions().forEach((permission, nips) -> {
                if (nips.contains(nip)) {
                    permissions.add(permission);
                }
            });
            accounts.openSample(official, permissions);
        });
    }

    static RegencyFile read() {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource("sample-regency/organization.yaml").getInputStream()) {
            return mapper.readValue(file, RegencyFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record RegencyFile(Charter charter, Map<Permission, List<Nip>> permissions) {}
}
