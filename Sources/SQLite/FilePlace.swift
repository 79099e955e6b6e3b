internal import CSQLite

/// A path in the forms in which SQLite takes one.
package struct FilePlace {
  private let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The path, so that nothing in it means anything: “:memory:” is a file of that name, and so is “file:a?b”.
  var plain: String { path.hasPrefix("/") ? path : "./" + path }

  /// An address by which a file is read without a lock and without its journal
  /// (https://www.sqlite.org/uri.html: `immutable`).
  var untouched: String {
    "file:\(path.hasPrefix("/") ? "//" : "")\(path.utf8.map(Self.escaped).joined())?immutable=1"
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "/"):
      return String(UnicodeScalar(byte))
    default:
      let hex = String(byte, radix: 16)
      return hex.count < 2 ? "%0" + hex : "%" + hex
    }
  }

  /// The first bytes of the file, as if zeros followed a shorter one; nil when it cannot be read.
  ///
  /// Nothing is locked and nothing touched.
  package func firstBytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let code = csuite_sqlite_read_start(plain, &bytes, Int32(clamping: count))
    return code == SQLITE_OK ? bytes : nil
  }
}
