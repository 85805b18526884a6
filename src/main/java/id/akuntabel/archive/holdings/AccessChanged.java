package id.akuntabel.archive.holdings;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Who may read a document changed.
///
/// @param readers      number of positions named
/// @param wholeProcess whether all documents of its process changed alike
record AccessChanged(Cause cause, DocumentId document, String before, String after, int readers, boolean wholeProcess)
        implements Recorded {

    @Override
    public String subject() {
        return "dokumen/" + document;
    }

    @Override
    public String what() {
        return "Tingkat akses diubah: " + before + " menjadi " + after
                + (wholeProcess ? ", untuk semua dokumen prosesnya" : "");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sebelumnya", before, "sekarang", after, "jabatan yang ditunjuk", Integer.toString(readers));
    }
}
