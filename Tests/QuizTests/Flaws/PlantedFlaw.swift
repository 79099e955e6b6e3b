import Roles
import Testing

@testable import QuestionBank
@testable import Quiz

/// Another face of a flaw that a rule must find in a question, perhaps beside others.
struct PlantedFlaw: CustomTestStringConvertible {
  let rule: QuestionRule
  let question: String
  let plant: @Sendable (inout Question) -> Void

  init(_ rule: QuestionRule, in question: String, _ plant: @escaping @Sendable (inout Question) -> Void) {
    (self.rule, self.question, self.plant) = (rule, question, plant)
  }

  var testDescription: String { "\(rule.name) in \(question)" }

  static let all: [PlantedFlaw] = [
    PlantedFlaw(.keyProved, in: "owner:COO-11:en") { $0.keys[0].claim = .fact(Fact.ID("CTO-999")) },
    // A role has a part in what is its own.
    PlantedFlaw(.wrongAnswersProvedWrong, in: "owner:COO-11:en") {
      $0.distractors[0] = .init(
        text: "CTO", claim: .notInvolved(Role.ID("coo"), Fact.ID("COO-11")), role: Role.ID("cto"))
    },
    PlantedFlaw(.wrongAnswersProvedWrong, in: "involved:compliance-ethics/responsible:en") {
      $0.distractors[0] = .init(
        text: "CMO",
        claim: .otherRelation(
          $0.keys[0].role ?? Role.ID(""), Competency.ID("compliance-ethics"), not: .responsible),
        role: Role.ID("cmo"))
    },
    PlantedFlaw(.wrongAnswersProvedWrong, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].claim = .fact(Fact.ID("CTO-31"))
    },
    // A field is not told from itself.
    PlantedFlaw(.wrongAnswersProvedWrong, in: "term:S11:en") {
      $0.distractors[0].claim = .meaning(Competency.ID("product-strategy"))
    },
    PlantedFlaw(.oneRightAnswer, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].text = "cpo"
    },
    PlantedFlaw(.optionsOfOneForm, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].role = nil
    },
    PlantedFlaw(.optionsDistinct, in: "definition:area/crisis-management:en") {
      $0.distractors[0].text = $0.keys[0].text + " and more"
    },
    PlantedFlaw(.wrongAnswersPlausible, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].role = Role.ID("nobody")
    },
    // Roles that are not even told of the matter, and duties that the role is not told of.
    PlantedFlaw(.wrongAnswersPlausible, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].claim = .relation(Role.ID("caio"), Competency.ID("roadmap-prioritisation"), nil)
    },
    PlantedFlaw(.wrongAnswersPlausible, in: "task:CEO-17:en") {
      $0.distractors[0].claim = .factOfAnother(Fact.ID("CTO-31"), not: Role.ID("cacc"))
    },
    PlantedFlaw(.partedBetweenPhrases, in: "recall:S76:en") {
      $0.stem = "How does this go on? ‘The CPO speaks to the chief of ____’"
      $0.keys[0].text = "staff and to others"
    },
    PlantedFlaw(.partedBetweenPhrases, in: "recall:S76:vi") {
      $0.stem = "Câu này tiếp thế nào? ‘CPO nói chuyện với các thành ____’"
      $0.keys[0].text = "viên hội đồng"
    },
    PlantedFlaw(.lengthTellsNothing, in: "term:S11:en") {
      $0.keys[0].text += " for the whole company and for every year that comes, with all the care it takes"
    },
    PlantedFlaw(.stemTellsNothing, in: "term:S11:en") {
      $0.stem = "In one line, what does the COO do: \($0.keys[0].text)?"
    },
    PlantedFlaw(.stemTellsNothing, in: "owner:COO-11:en") {
      $0.stem = "Which Chief Operating Officer designs processes?"
    },
    // Letters that are matched with their meaning by first letters alone.
    PlantedFlaw(.stemTellsNothing, in: "term:S11:en") { $0.keys[0].claim = .abbreviation("NPS") },
    PlantedFlaw(.noLoneAbsolute, in: "term:S11:vi") {
      $0.distractors[0].text = "Luôn bán hàng cho khách nước ngoài"
    },
    PlantedFlaw(.oneBlank, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which role fills the blank? ‘The ____, or corporate governance, decides’"
    },
    PlantedFlaw(.oneBlank, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which role fills the blank? ‘The CEO approves what the ____ (product) decides’"
    },
    PlantedFlaw(.noNegation, in: "owner:COO-11:vi") { $0.stem = "Vai trò nào không phải lo nợ kỹ thuật?" },
    PlantedFlaw(.cleanTexts, in: "owner:COO-11:en") { $0.stem = "Which role is meant? ‘It tracks debt" },
    PlantedFlaw(.cleanTexts, in: "owner:COO-11:en") {
      $0.stem = "Which role is meant? ‘They pay the debt down’"
    },
    PlantedFlaw(.chartNamed, in: "accountable:roadmap-prioritisation:vi") {
      $0.stem = "CPO chịu trách nhiệm chính mảng nào dưới đây?"
    },
    // The English of a title that says the same words.
    PlantedFlaw(.titlesNotLiteral, in: "vietnamese:letters/cbo:vi") {
      $0.kind = .english
      $0.roles = [Role.ID("crisk")]
      $0.stem = "‘Giám đốc quản trị rủi ro’ trong tiếng Anh gọi là gì?"
    },
    // A rate that is upside down is no rate that anybody works out.
    PlantedFlaw(.wrongAnswersPlausible, in: "formula:CPO-219:en") {
      $0.distractors[0].claim = .exchanged(Fact.ID("CPO-219"))
    },
    // Roles that nothing tells from the one that is asked for, and duties of theirs.
    PlantedFlaw(.wrongAnswersPlausible, in: "owner:COO-11:en") {
      $0.distractors[0] = .init(
        text: "CRO", claim: .notInvolved(Role.ID("cro"), Fact.ID("COO-11")), role: Role.ID("cro"))
    },
    // What is left is right when the others are told to be somebody else's.
    PlantedFlaw(.everydayWordTellsNothing, in: "area:chro/ceo:vi") {
      $0.distractors[0].text = "Ban điều hành"
    },
    PlantedFlaw(.nothingCommonplace, in: "recall:S76:en") { $0.keys[0].claim = .said(Fact.ID("S8")) },
    PlantedFlaw(.endsRecallable, in: "recall:S76:en") { $0.stem = "How does this go on? ‘The CPO ____’" },
    PlantedFlaw(.reasonsSound, in: "owner:COO-11:en") {
      $0.distractors[0].claim = .factOfAnother(Fact.ID("CPO-52"), not: Role.ID("cto"))
    },
  ]
}
