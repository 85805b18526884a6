package id.akuntabel.planning.indicators;

import id.akuntabel.organization.PositionId;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.Polarity;
import org.jspecify.annotations.Nullable;

/// What an indicator says of itself. All of it is mandatory: without definition, source, frequency, person in charge,
/// mechanism and medium no figure can be relied on (PermenPANRB 53/2014, II.H).
///
/// @param code      unique within the agency: `IKU-1`
/// @param scale     key of the predicate scale, where words are measured
/// @param mechanism how the data are collected and calculated
/// @param medium    where they are recorded
/// @param evidence  what has to be shown for the figure
public record Details(
        String code,
        Kind kind,
        String name,
        String definition,
        String formula,
        String unitOfMeasure,
        int decimals,
        Polarity polarity,
        Aggregation aggregation,
        @Nullable String scale,
        Frequency frequency,
        String source,
        PositionId responsible,
        String mechanism,
        String medium,
        String evidence) {}
