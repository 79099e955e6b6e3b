internal import CLibPQ

/// libpq, opened on this machine.
///
/// It is opened at the moment that a server is asked for: the program starts as fast without it, and where it is not
/// installed.
struct ClientLibrary {
  private var functions = csuite_libpq()

  init() throws(ServerError) {
    if let words = csuite_libpq_open(&functions) { throw .noLibrary(words: String(cString: words)) }
  }

  /// Goes through one of the typed doors.
  func call<Value>(_ door: (UnsafePointer<csuite_libpq>) -> Value) -> Value {
    withUnsafePointer(to: functions, door)
  }

  /// Makes sure that an address can be read, so that no later message holds it.
  func check(_ address: String) throws(ServerError) {
    guard call({ csuite_pq_is_address($0, address) }) == 1 else {
      throw .badAddress
    }
  }
}
