internal import CLibPQ

/// What a statement gave; it is there as long as this value.
package final class Rows {
  private let library: ClientLibrary
  private let result: OpaquePointer

  init(_ library: ClientLibrary, _ result: OpaquePointer) {
    (self.library, self.result) = (library, result)
  }

  deinit {
    library.call { csuite_pq_clear($0, result) }
  }

  /// How many rows there are.
  package var count: Int { Int(library.call { csuite_pq_rows($0, result) }) }

  /// How many rows the statement wrote.
  package var written: Int {
    library.call { csuite_pq_changed($0, result) }
      .flatMap { Int(String(cString: $0)) } ?? 0
  }

  /// A value as text; nil when it is null.
  package func text(_ row: Int, _ column: Int) -> String? {
    library.call { csuite_pq_value($0, result, Int32(row), Int32(column)) }
      .map { String(cString: $0) }
  }

  /// A value as a number; nil when it is none.
  package func number(_ row: Int, _ column: Int) -> Int64? { text(row, column).flatMap { Int64($0) } }

  /// Whether a value is true.
  package func isTrue(_ row: Int, _ column: Int) -> Bool { text(row, column) == "t" }

  /// Why the server did not do what it was told; nil when it did.
  var refusal: ServerError? {
    guard library.call({ csuite_pq_is_refusal($0, result) }) == 1 else {
      return nil
    }
    let code = library.call { csuite_pq_code($0, result) }
    let words = library.call { csuite_pq_message($0, result) }
    return .refused(
      code: code.map { String(cString: $0) } ?? "", words: words.map { String(cString: $0) } ?? "")
  }
}
