import Naming
import Roles
import SourceText

/// One way to ask: the shapes that a question may have, and what they ask for.
///
/// Rules stand in an order; the first one that fits a question reads it. Each line of `en` and `vi` is a shape,
/// written as `Pattern` says.
struct Rule: Sendable {
  /// The name by which a reading is explained.
  let name: String
  let intent: Intent
  /// Words of facts that answer it, in both languages, where the kind of fact alone does not tell them apart.
  let sought: String
  /// Words of facts that answer its counterpart: the way on from a role is not the way up to it.
  let unwanted: String
  /// What is asked for that no knowledge base of roles holds.
  let subject: OutsideSubject?
  /// The one aspect of a requirement that is asked for.
  let aspect: Aspect?
  private let patternsByLanguage: [Language: [Pattern]]
  /// The words of the shapes by language, which tell in what language a question is.
  let words: [Language: KnownWords]

  init(
    _ name: String, _ intent: Intent, sought: String = "", unwanted: String = "", aspect: Aspect? = nil,
    subject: OutsideSubject? = nil, en: String, vi: String
  ) {
    self.name = name
    self.intent = intent
    self.sought = sought
    self.unwanted = unwanted
    self.aspect = aspect
    let (english, vietnamese) = (shapes(en), shapes(vi))
    patternsByLanguage = [.en: english, .vi: vietnamese]
    words = [.en: KnownWords(english.flatMap(\.words)), .vi: KnownWords(vietnamese.flatMap(\.words))]
    self.subject = subject
  }
}

extension Rule {
  /// The shapes of both languages: people mix them, as in "KPI của CMO".
  var patterns: [Pattern] { patterns(in: nil) }

  /// The shapes of a language; of both where none is told.
  func patterns(in language: Language?) -> [Pattern] {
    (language.map { [$0] } ?? [.en, .vi]).flatMap { patternsByLanguage[$0] ?? [] }
  }
}

private func shapes(_ lines: String) -> [Pattern] {
  lines.split(separator: "\n").flatMap { Pattern.all(in: String($0)) }
}
