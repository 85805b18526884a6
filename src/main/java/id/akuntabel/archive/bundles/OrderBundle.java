package id.akuntabel.archive.bundles;

import id.akuntabel.archive.BundleKind;
import id.akuntabel.archive.Bundles;
import id.akuntabel.audit.Cause;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody asks for a bundle, cancels it, or asks once more for one that failed.
@Component
class OrderBundle implements Bundles {

    private final BundleRows rows;
    private final ApplicationEventPublisher events;

    OrderBundle(BundleRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    @Transactional
    public String order(BundleKind bundle, String subject, Cause cause) {
        var plan = bundle.plan(subject);
        if (plan.parts().isEmpty()) {
            throw new IllegalArgumentException(bundle.kind() + " of " + subject + " has no parts");
        }
        var id = UUID.randomUUID();
        if (!rows.add(id, bundle, subject, plan, cause)) {
            return "/paket/" + rows.open(bundle.kind(), subject, cause.who().id());
        }
        events.publishEvent(
                new BundleOrdered(cause, id, plan.title(), plan.parts().size()));
        return "/paket/" + id;
    }

    @Transactional
    public void cancel(Bundle bundle, Cause cause) {
        if (rows.cancel(bundle.id(), cause.at())) {
            events.publishEvent(new BundleMoved(cause, bundle.id(), bundle.title(), "Paket dibatalkan", ""));
        }
    }

    @Transactional
    public void again(Bundle bundle, Cause cause) {
        if (rows.reopen(bundle.id(), cause.at())) {
            events.publishEvent(new BundleMoved(cause, bundle.id(), bundle.title(), "Paket diminta lagi", ""));
        }
    }
}
