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
  /// Of whom it tells what has happened, asking nothing.
  let told: Telling?
  /// The shapes, as they are written.
  private let lines: [Language: String]

  init(
    _ name: String, _ intent: Intent, sought: String = "", unwanted: String = "", aspect: Aspect? = nil,
    subject: OutsideSubject? = nil, told: Telling? = nil, en: String, vi: String
  ) {
    self.name = name
    self.intent = intent
    self.sought = sought
    self.unwanted = unwanted
    self.aspect = aspect
    self.subject = subject
    self.told = told
    lines = [.en: en, .vi: vi]
  }
}

extension Rule {
  /// The shapes of a language; a question is held against those of both, since people mix them: "KPI của CMO".
  func shapes(in language: Language) -> [Pattern] {
    (lines[language] ?? "").split(separator: "\n").flatMap { Pattern.all(in: String($0)) }
  }

  /// The words of the shapes, which tell in what language a question is.
  func words(in language: Language) -> KnownWords { KnownWords(shapes(in: language).flatMap(\.words)) }
}
