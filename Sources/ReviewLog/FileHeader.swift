import SQLite

/// The first hundred bytes of a file, by which it says whose it is.
struct FileHeader {
  enum Owner {
    case us
    case anotherProgram
    /// It is no database, or was one.
    case nobody
  }

  private let bytes: [UInt8]

  /// Reads them without a lock and without touching anything.
  ///
  /// - Returns: nil when the file cannot be read.
  init?(path: String) {
    guard let bytes = FilePlace(path).firstBytes(100) else { return nil }
    self.bytes = bytes
  }

  var owner: Owner {
    guard Salvage.isDatabase(bytes) else { return .nobody }
    let application = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return application == Schema.applicationID ? .us : .anotherProgram
  }
}
