package id.akuntabel.identity.secondfactor;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Secrets from before there was a seal are sealed when a node starts; which of several nodes does it is the same.
@Component
class SealOldSecrets {

    private final SecondFactors factors;

    SealOldSecrets(SecondFactors factors) {
        this.factors = factors;
    }

    @EventListener(ApplicationStartedEvent.class)
    void seal() {
        factors.sealOld();
    }
}
