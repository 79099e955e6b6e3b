import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// A part of a fact that says one thing of one subject, such as "the CEO approves it".
struct RightClause {
  let text: String
  /// The words of deciding of the base.
  let words: ActionWords
  /// The roles that it names, or else the ones that the part before it was about.
  let subjects: [Role.ID]
  /// How much of the words of an action it holds, with the part before it where it only points to that.
  let share: Double
  /// The same without the part before it.
  let ownShare: Double

  var isDenied: Bool { Tone(text).isNegated }
  /// Whether it says that its subject may not.
  var forbids: Bool { words.says(text, .forbidding) }
  /// Whether it denies only that the role acts by itself.
  var isOnlyOfActingAlone: Bool { toneWords(of: text).contains { ["alone", "mình"].contains($0) } }
  /// Whether it holds in some cases only; "may decide" gives leave.
  var isOnlyOfSome: Bool {
    Tone(text.replacing(" may ", with: " ").replacing(" có thể ", with: " ")).force == .some
  }
  /// Whether it says that several decide.
  var shares: Bool { words.says(text, .sharing) }
  /// Whether its subject has the last word.
  var decides: Bool { words.says(text, .lastWord) }
  /// Whether its subject only has a voice.
  var onlyAdvises: Bool { words.says(text, .advising) }
}

extension Fact {
  /// The parts of the sentence, held against an action in its language, or against other words of it.
  func rightClauses(
    _ action: PlannedAction, _ answering: QuestionAnswering, holding words: SoughtWords? = nil
  ) -> [RightClause] {
    let sought = words ?? action.sought
    var clauses: [RightClause] = []
    for part in text[action.statement.language].clausesOfRights {
      let named = answering.reader.annotated(part).names.flatMap(\.roles)
      let functions = named.isEmpty ? answering.roles(heading: part, action.statement.language) : []
      let last = clauses.last
      let subjects = [named, functions, inherited(part, last?.subjects ?? [])].first { !$0.isEmpty } ?? []
      let whole = pointsBack(part) ? [last?.text ?? "", part] : [part]
      clauses.append(
        RightClause(
          text: part, words: action.words, subjects: subjects, share: sought.share(in: FactWords(whole)),
          ownShare: sought.share(in: FactWords([part]))))
    }
    return clauses
  }

  /// The subjects of the part before, as far as a part goes on with them.
  private func inherited(_ part: String, _ subjects: [Role.ID]) -> [Role.ID] {
    let first = toneWords(of: part).first ?? ""
    if ["who", "người"].contains(first) { return subjects.suffix(1) }
    return wordsThatGoOn.contains(first) ? subjects : []
  }

  private func pointsBack(_ clause: String) -> Bool {
    let words = toneWords(of: clause)
    return words.count <= longestRemainder || words.contains(where: wordsThatPointBack.contains)
  }
}

extension QuestionAnswering {
  /// The roles whose function a clause begins with: "finance owns monitoring".
  fileprivate func roles(heading clause: String, _ language: Language) -> [Role.ID] {
    let words = wordKeys(clause).drop { ["the", "and", "va"].contains($0) }
    return index.knowledge.roles.filter { role in
      role.functions[language].contains { words.starts(with: wordKeys($0)) }
    }.map(\.id)
  }
}

extension String {
  /// The parts that may each speak of another role; a list stays in one.
  fileprivate var clausesOfRights: [String] {
    var text = self
    for word in [" while ", " whereas ", " but ", " còn ", " trong khi ", " nhưng ", ": "] {
      text = text.replacing(word, with: "; ")
    }
    for (joined, parted) in partsOfPredicates { text = text.replacing(joined, with: parted) }
    for start in [
      "never ", "not ", "the ", "and the ", "whereas ", "không ", "chứ không ", "và hội đồng", "hội đồng",
      "hai ",
    ] {
      text = text.replacing(", \(start)", with: "; \(start)")
    }
    return text.split(separator: ";").map { String($0.drop { $0 == " " }) }
  }
}

/// Where a second thing is said of the same subject, or of the one that was named last.
private let partsOfPredicates = [
  (" and does not ", "; does not "), (" and may not ", "; may not "), (" và không ", "; không "),
  (", who ", "; who "), (", người ", "; người "),
]
private let wordsThatGoOn: Set<String> = [
  "does", "do", "is", "are", "not", "never", "may", "can", "must", "will", "and", "also", "has", "should",
  "không", "chứ", "và", "được", "phải", "có", "nên",
]
private let wordsThatPointBack: Set<String> = [
  "it", "its", "them", "they", "that", "those", "nó", "đó", "chúng",
]
/// A clause of no more words says nothing without the one before it.
private let longestRemainder = 6
