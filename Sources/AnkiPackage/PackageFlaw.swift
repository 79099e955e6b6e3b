/// Why a file cannot be read as one of Anki's packages.
public enum PackageFlaw: Error, Hashable, Sendable {
  /// It is no zip archive, or it ends too early.
  case notAnArchive
  /// The archive has no collection in it: it is no package of Anki's.
  case noCollection
  /// A part of it is not what it should be; the checksum differs, or it cannot be unpacked.
  case damaged(part: String)
  /// A part of it is larger than anything that is read here.
  case tooLarge(part: String)
}
