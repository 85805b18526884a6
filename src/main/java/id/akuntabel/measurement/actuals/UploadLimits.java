package id.akuntabel.measurement.actuals;

/// What may be uploaded, told before anything is sent.
///
/// @param largest  bytes
/// @param accepted in words: `PDF, JPG, … sampai 25 MB`
/// @param endings  for a file picker: `.pdf,.jpg,…`
public record UploadLimits(long largest, String accepted, String endings) {}
