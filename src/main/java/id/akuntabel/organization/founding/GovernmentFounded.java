package id.akuntabel.organization.founding;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

record GovernmentFounded(Cause cause, String government, int positions, int officials) implements Recorded {

    @Override
    public String subject() {
        return "organisasi/struktur";
    }

    @Override
    public String what() {
        return government + " disiapkan dengan " + positions + " jabatan dan " + officials + " pejabat.";
    }
}
