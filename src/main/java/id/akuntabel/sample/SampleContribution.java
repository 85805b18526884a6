package id.akuntabel.sample;

import id.akuntabel.audit.Cause;

/// One part of the sample regency: its people, its SOPs. Beans of this kind are loaded once each, in the order of
/// [org.springframework.core.annotation.Order], all in one transaction, before the first request is answered.
public interface SampleContribution {

    /// Remembered once loaded; never changed afterwards.
    String name();

    void contribute(Cause cause);
}
