import Roles
import SourceText

/// How the sentences of each role begin, so that a part that is shown leads to one of them only.
struct Beginnings: Sendable {
  private struct Sentence {
    let fact: Fact.ID
    let bytes: [Language: [UInt8]]
  }

  private let sentences: [Role.ID: [Sentence]]

  init(_ facts: [Fact]) {
    var sentences: [Role.ID: [Sentence]] = [:]
    for fact in facts {
      guard let role = fact.role else { continue }
      let bytes = Language.allCases.map { ($0, Array(folded(fact.text[$0]).utf8)) }
      sentences[role, default: []].append(
        Sentence(fact: fact.id, bytes: Dictionary(bytes) { first, _ in first }))
    }
    self.sentences = sentences
  }

  /// How many bytes of a sentence, folded, another one of its role begins with as well.
  func shared(by fact: Fact.ID, of role: Role.ID, _ language: Language) -> Int {
    let own = sentences[role]?.first { $0.fact == fact }?.bytes[language] ?? []
    return others(than: fact, of: role, language).reduce(0) { max($0, Self.shared(own, $1)) }
  }

  /// Whether another sentence of the role begins with these words.
  func isAmbiguous(_ head: String, of fact: Fact.ID, of role: Role.ID, _ language: Language) -> Bool {
    let bytes = Array((folded(head) + " ").utf8)
    return others(than: fact, of: role, language).contains { Self.shared(bytes, $0) == bytes.count }
  }

  private func others(than fact: Fact.ID, of role: Role.ID, _ language: Language) -> some Sequence<[UInt8]> {
    (sentences[role] ?? []).lazy.filter { $0.fact != fact }.compactMap { $0.bytes[language] }
  }

  private static func shared(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let limit = min(one.count, other.count)
    var length = 0
    while length < limit, one[length] == other[length] { length += 1 }
    return length
  }
}
