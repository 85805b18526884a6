package id.akuntabel.meetings.materials;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.Meeting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files what is uploaded and puts it with the meeting, or takes material from it again.
@Component
class KeepMaterial {

    private final Documents documents;
    private final Materials materials;

    KeepMaterial(Documents documents, Materials materials) {
        this.documents = documents;
        this.materials = materials;
    }

    /// @param title as the participants read it
    @Transactional
    Filing file(Meeting meeting, String title, Upload upload, Cause cause) {
        var number = meeting.caseNumber();
        var here = number == null ? cause : cause.in(number, null);
        var filing = documents.file(meeting.agency(), "Bahan rapat – " + title, upload, here);
        if (filing instanceof Filing.Filed(var version)) {
            materials.add(meeting, version, title, here);
        }
        return filing;
    }

    /// The document stays in the archive.
    @Transactional
    void remove(Material material, Cause cause) {
        materials.remove(material, cause);
    }
}
