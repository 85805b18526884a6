package id.akuntabel.signing.pades;

import java.time.Instant;

/// The visible block of a signature.
///
/// @param lines      printed beside the QR code, topmost first
/// @param printedName the name as the document prints it: the block is placed above its last occurrence
/// @param address    what the QR code says
/// @param reason     kept in the signature itself
public record Mark(java.util.List<String> lines, String printedName, String address, String reason, Instant at) {}
