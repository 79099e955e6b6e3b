internal import CSQLite

/// The row at which a statement stands; it is gone with the next one, so nothing can keep it.
///
/// A file may hold anything anywhere, whatever its tables promise. So a column is read as what it is, never converted:
/// each reading gives nil when the column is null, holds another kind of value, or is not there.
package struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  /// Whether a column is null, or not there.
  package func isNull(_ column: Int) -> Bool { kind(column) == SQLITE_NULL }

  /// A whole number.
  package func integer(_ column: Int) -> Int64? {
    kind(column) == SQLITE_INTEGER ? sqlite3_column_int64(statement, Int32(clamping: column)) : nil
  }

  /// A number; a whole one, too.
  package func real(_ column: Int) -> Double? {
    switch kind(column) {
    case SQLITE_FLOAT, SQLITE_INTEGER: sqlite3_column_double(statement, Int32(clamping: column))
    default: nil
    }
  }

  /// A text, whole, even behind a NUL; bytes that are no UTF-8 are read as U+FFFD.
  package func text(_ column: Int) -> String? {
    guard kind(column) == SQLITE_TEXT, let start = sqlite3_column_text(statement, Int32(clamping: column))
    else { return nil }
    return String(decoding: UnsafeBufferPointer(start: start, count: size(column)), as: UTF8.self)
  }

  /// Bytes that are no text.
  package func bytes(_ column: Int) -> [UInt8]? {
    guard kind(column) == SQLITE_BLOB else { return nil }
    guard let start = sqlite3_column_blob(statement, Int32(clamping: column)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: size(column)))
  }

  private func kind(_ column: Int) -> Int32 { sqlite3_column_type(statement, Int32(clamping: column)) }

  private func size(_ column: Int) -> Int {
    max(0, Int(sqlite3_column_bytes(statement, Int32(clamping: column))))
  }
}
