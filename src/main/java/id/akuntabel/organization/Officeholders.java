package id.akuntabel.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who acts in a position on a day: one question, one answer. A Plh. goes before the absent holder; a Plt. fills a
/// vacant post.
public interface Officeholders {

    Optional<Holding> whoActs(PositionId position, LocalDate on);

    /// The same for many positions in one statement; vacant positions are left out.
    Map<PositionId, Holding> whoActs(Collection<PositionId> positions, LocalDate on);

    /// Positions in which this official acts on that day (where a Plh. replaces the holder, the Plh. alone acts).
    List<Holding> heldBy(OfficialId official, LocalDate on);

    /// The same at an instant: each position judged by the day it is in its own agency.
    List<Holding> heldBy(OfficialId official, Instant at);

    Optional<Official> findOfficial(OfficialId id);

    Optional<Official> findOfficial(Nip nip);

    /// Many officials in one statement.
    Map<OfficialId, Official> getOfficials(Collection<OfficialId> ids);
}
