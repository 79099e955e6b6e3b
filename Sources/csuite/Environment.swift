import Commands
import Glibc
import SourceText

/// What the surroundings say, read once.
struct Environment: Sendable {
  private let values: @Sendable (String) -> String?

  static let current = Environment { name in
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private init(_ values: @escaping @Sendable (String) -> String?) {
    self.values = values
  }

  /// The knowledge base to use instead of the shipped one.
  var folder: String? { values("CSUITE_KB") }

  /// The type of the terminal; empty when there is none.
  var terminal: String { values("TERM") ?? "" }

  /// Whether the user asked every program for plain text.
  var forbidsColor: Bool { values("NO_COLOR") != nil || terminal == "dumb" || terminal.isEmpty }

  /// The language that was asked for, then the locale's, then English.
  var language: Language {
    if let asked = values("CSUITE_LANG").flatMap(Language.init(rawValue:)) { return asked }
    let locale = values("LC_ALL") ?? values("LC_MESSAGES") ?? values("LANG") ?? ""
    return locale.hasPrefix("vi") ? .vi : .en
  }

  /// The file of the lines typed before; nil when there is no place for it.
  ///
  /// A relative path in an XDG variable is invalid and ignored, as the specification of base directories says.
  var historyPath: String? {
    if let state = values("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/csuite/history" }
    guard let home = values("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/csuite/history"
  }
}
