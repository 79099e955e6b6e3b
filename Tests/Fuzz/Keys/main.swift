import FuzzSupport
@testable import LineEditor

// The bytes of a terminal: no key holds a control character, and after any bytes an Enter is an Enter soon.
fuzz { start, count in
  var decoder = KeyDecoder()
  for byte in bytes(start, count) {
    let key = decoder.feed(byte)
    if case .text(let scalar)? = key, scalar.value < 0x20 { fatalError("a control character became text") }
    if let returned = decoder.returned { _ = decoder.feed(returned) }
  }
  _ = decoder.abandonPaste()
  _ = decoder.timeOut()
  return 0
}
