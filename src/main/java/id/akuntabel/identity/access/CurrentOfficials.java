package id.akuntabel.identity.access;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.KnownOfficials;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.OfficialId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Finds who the running request belongs to: asked of the database once a request.
@Component
public class CurrentOfficials implements AtTheKeyboard, KnownOfficials {

    private static final String ATTRIBUTE = CurrentOfficials.class.getName();

    private final Accounts accounts;
    private final Officeholders officeholders;
    private final Clock clock;

    CurrentOfficials(Accounts accounts, Officeholders officeholders, Clock clock) {
        this.accounts = accounts;
        this.officeholders = officeholders;
        this.clock = clock;
    }

    /// Empty where nobody is signed in, or the account was closed meanwhile.
    @Override
    public Optional<CurrentOfficial> find() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find(signedIn.officialId());
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof CurrentOfficial known
                && known.official().id().equals(signedIn.officialId())) {
            return Optional.of(known);
        }
        var found = find(signedIn.officialId());
        found.ifPresent(official -> request.setAttribute(ATTRIBUTE, official, RequestAttributes.SCOPE_REQUEST));
        return found;
    }

    @Override
    public Optional<CurrentOfficial> find(OfficialId id) {
        return accounts.find(id).filter(Account::enabled).flatMap(account -> {
            var held = officeholders.heldBy(id, clock.instant());
            // Whoever holds a position came with it: every request asks here.
            var official = held.isEmpty()
                    ? officeholders.findOfficial(id)
                    : Optional.of(held.getFirst().official());
            return official.map(known -> new CurrentOfficial(known, held, account.permissions()));
        });
    }
}
