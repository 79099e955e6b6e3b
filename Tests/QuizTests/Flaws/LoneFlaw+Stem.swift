import Roles
import SourceText

@testable import QuestionBank
@testable import Quiz

/// Flaws of what is asked.
extension LoneFlaw {
  private static let ofProcesses = "owner:COO-11:en"
  private static let ofTrends = "owner:S45:en"
  private static let ofGovernance = "cloze:CSEC-28/corporate-governance:en"
  private static let ofSpeaking = "recall:S76:en"

  /// A word that stands in the key and in no wrong answer.
  static let wordOfTheKey = question("term:S11:en") { question in
    let others = question.distractors.map { Cue.contentPieces($0.text, .en) }
    let own = Cue.contentPieces(question.keys[0].text, .en).filter { word in
      !others.contains { $0.contains(word) }
    }
    question.stem = "In one line, what does the COO do with \(own.sorted().first ?? "")?"
  }

  static let article = question(ofGovernance) {
    $0.stem = "Which area fills the blank? ‘Every listed firm asks for a \(blank) in its first years’"
  }

  static let halfStem = question(ofProcesses) {
    $0.stem = "The role that designs processes which grow with the company"
  }

  static let twoBlanks = question(ofGovernance) {
    $0.stem = "Which area fills the blank? ‘The board asks for \(blank) and checks \(blank)’"
  }

  static let negation = question(ofProcesses) {
    $0.stem = "Which role does not design processes that grow with the company?"
  }

  static let longStem = question(ofProcesses) {
    $0.stem = String(repeating: "word ", count: 40) + "designs processes that grow with the company?"
  }

  static let markup = question(ofProcesses) {
    $0.stem = "Which role **designs** processes that grow with the company?"
  }

  static let repeatedKey = question("list:S28/series:en") {
    $0.stem = "What stands beside ‘\($0.keys[0].text)’ in the list?"
  }

  static let unnamedChart = question("accountable:roadmap-prioritisation:en") {
    $0.stem = "Who is accountable for what comes next?"
  }

  /// One side of a dispute, asked as if it were settled.
  static let nobodysWord = question("recall:CPO-52:en") {
    let quoted = $0.stem.drop { $0 != "‘" }
    $0.stem = "How does this go on? " + quoted
  }

  /// Nearly every role reports to the CEO.
  static let commonplace = question("reporting:cpriv:en") {
    ($0.keys[0].text, $0.keys[0].role) = ("CEO", Role.ID("ceo"))
  }

  static let emptyEnd = question(ofSpeaking) { $0.keys[0].text = "and so on" }

  static let everydayWord = question(ofTrends) {
    $0.stem = "Which role looks after the market trends of the product?"
  }

  /// Areas of work of one of the roles alone.
  static let fieldWord = question(ofTrends) {
    $0.stem = "Which role looks after market trends, the roadmap and its prioritisation?"
  }

  /// A title that keeps a word of the English one.
  static let literalTitle = question("vietnamese:letters/coo:en") { $0.keys[0].text = "Giám đốc operating" }

  static let partedName = question(ofProcesses) {
    $0.recall = Question.PartedSentence(
      stem: "How does this go on? ‘The CTO speaks to the chief of \(blank)’",
      tails: [.en: "staff about old code", .vi: "chánh văn phòng về mã cũ"])
  }
}
