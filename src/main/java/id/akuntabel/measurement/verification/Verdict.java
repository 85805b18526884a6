package id.akuntabel.measurement.verification;

/// What a reviewer holds of one row of one submission.
///
/// @param reason empty where it is sound
public record Verdict(long item, int submission, boolean sound, String reason, String by) {}
