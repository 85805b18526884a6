package planted.below;

import planted.below.slice.Detail;

/// Planted: an event that carries a type of a slice.
public record SomethingChanged(Detail detail) {}
