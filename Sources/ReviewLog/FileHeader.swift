import GRDBSQLite

/// The first hundred bytes of a file, by which it says whose it is.
struct FileHeader {
  enum Owner {
    case us
    case anotherProgram
    /// It is no database, or was one.
    case nobody
  }

  private let bytes: [UInt8]

  /// Reads them through SQLite, without a lock and without touching anything: a file that is opened past it would
  /// drop SQLite's locks on it when it is closed.
  ///
  /// - Returns: nil when the file cannot be read.
  init?(path: String) {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else { return nil }
    var file: UnsafeMutablePointer<sqlite3_file>?
    let isThere = withUnsafeMutablePointer(to: &file) {
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, $0) == SQLITE_OK
    }
    guard isThere, let file, let read = file.pointee.pMethods?.pointee.xRead else { return nil }
    var bytes = [UInt8](repeating: 0, count: 100)
    let code = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, 100, 0) }
    // A file that is shorter is read as if zeros followed.
    guard code == SQLITE_OK || code == SQLITE_IOERR | (2 << 8) else { return nil }
    self.bytes = bytes
  }

  var owner: Owner {
    guard Salvage.isDatabase(bytes) else { return .nobody }
    let application = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return application == Schema.applicationID ? .us : .anotherProgram
  }
}
