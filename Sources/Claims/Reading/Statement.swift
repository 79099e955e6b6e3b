import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// A sentence that says something of roles, as it is held against facts.
struct Statement {
  let text: String
  /// Its words, with the names of roles and areas in them.
  let question: Question
  /// The roles that it names, in their order; where it names none, the one that the text is about.
  let roles: [Role.ID]
  /// Whether it names a title that is no role of the base, or one of several.
  let namesOthers: Bool
  private(set) var tone: Tone
  let amounts: Set<String>
  /// Where the words stand that a fact must hold.
  let places: [Int]
  /// These words.
  let sought: SoughtWords
  /// The same without the words that name a part, such as "responsible"; nil when there are no others.
  let soughtBesidePart: SoughtWords?

  init(_ text: String, about role: Role.ID?, _ answering: QuestionAnswering) {
    self.text = text
    question = answering.reader.question(text)
    let annotated = question.annotated
    let named = unique(annotated.names.flatMap { $0.roles.count == 1 ? $0.roles : [] })
    roles = named.isEmpty ? role.map { [$0] } ?? [] : named
    namesOthers = annotated.names.contains { $0.roles.count != 1 }
    tone = Tone(text)
    amounts = Claims.amounts(in: text)
    places = annotated.words.indices.filter { place in
      guard let word = annotated.literal(at: place) else { return false }
      // ‘AI’ is no ‘ai’.
      if word.isAcronym { return true }
      return !word.isOne(of: allEmptyWords) && !word.isOne(of: wordsOfTone)
        && !word.key.contains(where: \.isNumber)
    }
    let bare = places.filter { !annotated.words[$0].isOne(of: wordsOfParts) }
    sought = answering.sought(places, of: question)
    soughtBesidePart = bare.isEmpty ? nil : answering.sought(bare, of: question)
  }

  /// The language that it is held in against the facts.
  var language: Language { question.language ?? .en }

  /// The part that it says a role to have.
  var part: ClaimedPart? { ClaimedPart.named(in: question.annotated) }

  /// Whether it speaks of who answers in the end, not only of who leads.
  var isFinal: Bool {
    let words = toneWords(of: text)
    return ["accountable", "accountability", "final", "chính", "chinh"].contains(where: words.contains)
  }

  /// The same without "always", if that is all that it says of how far it reaches.
  var withoutAlways: Statement? {
    guard !tone.isNegated, let tone = tone.withoutAlways else { return nil }
    var plain = self
    plain.tone = tone
    return plain
  }

  /// The role that something is said of.
  var subject: Role.ID? { roles.first }
}

/// Words that say how much or how often, which are compared by themselves.
let wordsOfTone = KnownWords(
  """
  not no nor never neither always every all only solely alone entirely usually often mostly generally typically normally \
  commonly tend tends largely mainly almost nearly sometimes occasionally rarely unless until cannot
  không chưa chẳng luôn mọi tất chỉ thường đôi chứ
  """)
