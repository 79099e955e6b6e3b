import SourceText

/// Something that was not read or not taken as it stands, with its place.
struct ImportNote: Hashable {
  let file: String
  let line: Int
  let column: Int
  /// The stable name of the reason.
  let id: String
  let message: LocalizedText

  init(_ file: String, _ point: SourcePoint, _ id: String, en: String, vi: String) {
    (self.file, line, column, self.id) = (file, point.line, point.column, id)
    message = LocalizedText(en: en, vi: vi)
  }
}
