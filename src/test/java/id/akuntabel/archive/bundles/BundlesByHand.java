package id.akuntabel.archive.bundles;

import org.springframework.stereotype.Component;

/// Makes what was asked for now, not two seconds later.
@Component
public class BundlesByHand {

    private final MakeBundles makeBundles;

    BundlesByHand(MakeBundles makeBundles) {
        this.makeBundles = makeBundles;
    }

    public void make() {
        while (makeBundles.work()) {
            // until nothing is open
        }
    }
}
