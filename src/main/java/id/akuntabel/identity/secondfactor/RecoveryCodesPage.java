package id.akuntabel.identity.secondfactor;

import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.shell.Page;
import java.util.List;

/// The recovery codes, shown once.
public record RecoveryCodesPage(List<SecretCode> codes) implements Page {

    @Override
    public String title() {
        return "Kode pemulihan";
    }
}
