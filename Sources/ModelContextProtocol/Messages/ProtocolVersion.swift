/// A revision of the Model Context Protocol, by its date.
///
/// The revisions up to `.november2025` open with a handshake (`initialize`); since `.july2026` every request says
/// itself which revision it speaks.
package enum ProtocolVersion: String, CaseIterable, Comparable, Sendable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"
  case july2026 = "2026-07-28"

  /// Whether a request stands for itself, without a handshake before it.
  package var isStateless: Bool { self >= .july2026 }
  /// Whether several messages may come in one list.
  var hasBatches: Bool { self == .march2025 }
  /// Whether a tool says what it only reads.
  var hasAnnotations: Bool { self >= .march2025 }
  /// Whether results have a value beside their text, and things a title beside their name.
  var hasStructuredContent: Bool { self >= .june2025 }

  /// The newest revision that opens with a handshake.
  static let newestWithHandshake = ProtocolVersion.november2025

  /// Every revision, the newest first, as a server lists them.
  static var names: [String] { allCases.reversed().map(\.rawValue) }

  package static func < (left: ProtocolVersion, right: ProtocolVersion) -> Bool {
    // Dates of this form have the order of their letters.
    left.rawValue < right.rawValue
  }
}
