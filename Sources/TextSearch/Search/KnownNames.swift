public import Roles
import SourceText
import StoredValues

extension KnowledgeBase {
  /// Everything that can be typed where a name is expected and that may be near to what was typed, for suggestions.
  ///
  /// The ids of facts are left out where none can be near: there may be very many.
  public func knownNames(near typed: String) -> [String] {
    namedReferences.map(\.name) + roles.map(\.id.text) + competencies.map(\.id.text)
      + (mayNameFact(typed) ? facts.map(\.id.text) : []) + sources.map(\.id.text)
      + disagreements.map(\.id.text)
  }

  private func mayNameFact(_ typed: String) -> Bool {
    guard let tables = tables?.value(.texts, as: SearchTables.self) else { return true }
    let letters = Array(folded(typed).unicodeScalars)
    return tables.idBeginnings.contains { $0.mayBeNear(to: letters) }
  }
}
