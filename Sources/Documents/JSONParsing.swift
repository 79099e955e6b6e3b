/// Why a text is no JSON, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// How many bytes stand before the place.
  public let offset: Int
}

extension JSONValue {
  /// The levels of lists and objects that are read; deeper ones would exhaust the stack.
  private static let deepest = 200

  /// Reads a text of JSON (RFC 8259).
  ///
  /// Numbers without a fraction that fit are whole ones; of two values for one key the last one stays.
  ///
  /// - Throws: The place at which the text stops being JSON.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    var reader = JSONReader(bytes)
    reader.skipBlanks()
    self = try reader.value(depth: Self.deepest)
    reader.skipBlanks()
    guard reader.isAtEnd else { throw reader.error }
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no JSON, but editors of Windows write it.
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  var isAtEnd: Bool { index == bytes.count }
  var error: JSONSyntaxError { JSONSyntaxError(offset: index) }
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func skip(_ word: StaticString) throws(JSONSyntaxError) {
    for byte in "\(word)".utf8 {
      guard next == byte else { throw error }
      index += 1
    }
  }

  private mutating func takes(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    index += 1
    return true
  }

  mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth > 0, let first = next else { throw error }
    switch Character(Unicode.Scalar(first)) {
    case "{": return try object(depth: depth)
    case "[": return try array(depth: depth)
    case "\"": return .string(try string())
    case "t":
      try skip("true")
      return true
    case "f":
      try skip("false")
      return false
    case "n":
      try skip("null")
      return .null
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var object: [String: JSONValue] = [:]
    try skip("{")
    skipBlanks()
    if takes("}") { return .object([:]) }
    repeat {
      skipBlanks()
      let key = try string()
      skipBlanks()
      try skip(":")
      skipBlanks()
      object[key] = try value(depth: depth - 1)
      skipBlanks()
    } while takes(",")
    try skip("}")
    return .object(object)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    try skip("[")
    skipBlanks()
    if takes("]") { return .array([]) }
    repeat {
      skipBlanks()
      elements.append(try value(depth: depth - 1))
      skipBlanks()
    } while takes(",")
    try skip("]")
    return .array(elements)
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    _ = takes("-")
    if !takes("0") { try digits() }
    let isWhole = next != UInt8(ascii: ".") && next != UInt8(ascii: "e") && next != UInt8(ascii: "E")
    if takes(".") { try digits() }
    if takes("e") || takes("E") {
      _ = takes("+") || takes("-")
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .integer(whole) }
    guard let number = Double(text), number.isFinite else { throw JSONSyntaxError(offset: start) }
    return .number(number)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    guard index > start else { throw error }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    try skip("\"")
    var text: [UInt8] = []
    let start = index
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw error }
      index += 1
      if byte == UInt8(ascii: "\\") { text += try escaped() } else { text.append(byte) }
    }
    try skip("\"")
    guard let string = String(validating: text, as: UTF8.self) else { throw JSONSyntaxError(offset: start) }
    return string
  }

  private mutating func escaped() throws(JSONSyntaxError) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    guard let letter = next else { throw error }
    index += 1
    if let byte = plain[letter] { return [byte] }
    guard letter == UInt8(ascii: "u") else { throw error }
    var value = try unit()
    if (0xD800...0xDBFF).contains(value) {
      try skip("\\u")
      let low = try unit()
      guard (0xDC00...0xDFFF).contains(low) else { throw error }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error }
    return Array(String(scalar).utf8)
  }

  private mutating func unit() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[index..<min(index + 4, bytes.count)]
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error }
    index += 4
    return value
  }
}
