package id.akuntabel.organization;

/// How someone holds a position (SE BKN 2/2019): printed before the title in signature blocks and in the trail.
public enum Capacity {
    /// The holder.
    DEFINITIVE("", "Definitif"),
    /// *Pelaksana tugas*: the post is vacant.
    PLT("Plt.", "Pelaksana Tugas (Plt.)"),
    /// *Pelaksana harian*: the holder is absent.
    PLH("Plh.", "Pelaksana Harian (Plh.)");

    private final String prefix;
    private final String printed;

    Capacity(String prefix, String printed) {
        this.prefix = prefix;
        this.printed = printed;
    }

    /// `""`, `Plt.` or `Plh.`.
    public String prefix() {
        return prefix;
    }

    public String printed() {
        return printed;
    }

    /// `Plt. Sekretaris`.
    public String before(String title) {
        return prefix.isEmpty() ? title : prefix + " " + title;
    }
}
