import Documents
import Foundation
import SourceText
import Testing
import TestSupport

@Suite struct `A value as JSON` {
  @Test func `has sorted keys and two blanks of indentation`() {
    let value: JSONValue = ["b": [1, ["x": true]], "a": .null, "empty": [], "none": [:], "c": "định giá"]
    #expect(
      renderJSON(value) == """
        {
          "a": null,
          "b": [
            1,
            {
              "x": true
            }
          ],
          "c": "định giá",
          "empty": [],
          "none": {}
        }

        """)
  }

  @Test(arguments: [
    (0.1, "0.1"), (12, "12.0"), (12.3, "12.3"), (-0.0, "-0.0"), (1e300, "1e+300"), (.nan, "null"),
    (.infinity, "null"),
    (.leastNonzeroMagnitude, "5e-324"),
  ])
  func `has numbers that are read back as they were`(number: Double, text: String) {
    #expect(renderJSON(.number(number)) == text + "\n")
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("a\n\r\tb", #""a\n\r\tb""#), ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
    ("\u{85}\u{9B}", #""\u0085\u009b""#),
    ("\u{2028}\u{2029}\u{202E}\u{2066}", #""\u2028\u2029\u202e\u2066""#),
    ("\u{E0041}", #""\udb40\udc41""#), ("👩‍👩‍👧‍👦 Gia\u{301}m đốc", "\"👩‍👩‍👧‍👦 Gia\u{301}m đốc\""), ("\r\n", #""\r\n""#),
  ])
  func `keeps text but nothing that acts unseen`(text: String, json: String) {
    #expect(renderJSON(.string(text)).utf8.elementsEqual((json + "\n").utf8))
    #expect(renderJSON([text: 1] as JSONValue) == "{\n  \(json): 1\n}\n")
  }

  @Test(arguments: seeds)
  func `is what another reader reads`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = generator.value(depth: 4)
    let read = try JSONDecoder().decode(DecodedValue.self, from: Data(renderJSON(value).utf8))
    #expect(read.value == value)
  }
}

extension SeededGenerator {
  fileprivate mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .number(Double.random(in: -1e6...1e6, using: &self))
    case 3, 4: .string(text(words: 0...5).plain)
    case 5: .array((0..<3).map { _ in value(depth: depth - 1) })
    default:
      .object(
        Dictionary(
          (0..<3).map { _ in (text(words: 0...2).plain, value(depth: depth - 1)) }, uniquingKeysWith: { $1 }))
    }
  }
}

/// JSON as Foundation understands it.
private struct DecodedValue: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    if let object = try? [String: DecodedValue](from: decoder) {
      value = .object(object.mapValues(\.value))
    } else if let array = try? [DecodedValue](from: decoder) {
      value = .array(array.map(\.value))
    } else {
      value = try Self.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let truth = try? container.decode(Bool.self) { return .bool(truth) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    return .string(try container.decode(String.self))
  }
}
