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
  /// The one aspect of a requirement that is asked for.
  let aspect: Aspect?
  let patterns: [Pattern]
  /// The words of the shapes by language, which tell in what language a question is.
  let words: [Language: KnownWords]
  /// Questions that the rule must read; they are run as tests.
  let examples: [String]

  init(
    _ name: String, _ intent: Intent, sought: String = "", aspect: Aspect? = nil, en: String, vi: String,
    examples: [String]
  ) {
    self.name = name
    self.intent = intent
    self.sought = sought
    self.aspect = aspect
    let (english, vietnamese) = (shapes(en), shapes(vi))
    patterns = english + vietnamese
    words = [.en: KnownWords(english.flatMap(\.words)), .vi: KnownWords(vietnamese.flatMap(\.words))]
    self.examples = examples
  }
}

private func shapes(_ lines: String) -> [Pattern] {
  lines.split(separator: "\n").flatMap { Pattern.all(in: String($0)) }
}

/// A side of a requirement that can be asked for alone.
package enum Aspect: String, Hashable, Sendable {
  case degree
  case field
  case years
  case certificate
  case skills
  case level
}

/// Every rule, in the order in which they are tried.
let questionGrammar: [Rule] =
  rulesAboutThingsOutside + rulesAboutNames + rulesAboutNegation + rulesAboutEvidence + rulesAboutLines
  + rulesAboutOwners
  + rulesAboutSeveralRoles + rulesAboutMeasures + rulesAboutCandidates + rulesAboutCareers
  + rulesAboutDecisions + rulesAboutNumbers + rulesForYesAndNo + rulesAboutRoles
