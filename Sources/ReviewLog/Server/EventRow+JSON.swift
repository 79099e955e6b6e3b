import SpacedRepetition

/// An event as it stands in a log, with its number and its link to the one before.
struct EventRow {
  let id: Int64
  let link: Int64
  let event: Event

  /// The row as an object of JSON, in which the server takes any number of them as one value.
  var json: String {
    let numbers = [
      ("id", id), ("time", Int64(event.time.milliseconds)), ("offset", Int64(event.time.offset)),
      ("day", Int64(event.time.day)), ("rating", Int64(event.rating)), ("target", Int64(event.target)),
      ("duration", Int64(event.duration)), ("link", link),
    ]
    let texts = [
      ("kind", event.kind.rawValue), ("card", event.card), ("fingerprint", event.fingerprint),
      ("verdict", event.verdict), ("typed", event.typed), ("settings", event.settings),
    ]
    let parts = numbers.map { "\"\($0)\":\($1)" } + texts.map { "\"\($0)\":\(Self.quoted($1))" }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
