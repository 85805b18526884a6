package planted.below;

/// Planted: shown to other modules, used by none.
public interface Forgotten {}
