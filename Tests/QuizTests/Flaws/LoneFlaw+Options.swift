import Roles

@testable import QuestionBank
@testable import Quiz

/// Flaws of right and wrong answers.
extension LoneFlaw {
  private static let ofChart = "accountable:roadmap-prioritisation:en"
  private static let ofProcesses = "owner:COO-11:en"
  private static let ofPurpose = "term:S11:en"
  private static let ofCrises = "definition:area/crisis-management:en"

  static let unprovedKey = question(ofChart) {
    $0.keys[0].claim = .relation(Role.ID("cto"), Competency.ID("roadmap-prioritisation"), .accountable)
  }

  static let rightWrongAnswer = question(ofPurpose) {
    $0.distractors[0].claim = .meaning(Competency.ID("product-strategy"))
  }

  static let listOfOne = question("list:S28/series:en") { $0.keys.removeLast($0.keys.count - 1) }

  /// An English duty that does not begin with a verb in the third person as the others do.
  static let otherForm = question("duty:cpriv/crisk:en") {
    let verb = $0.distractors[0].text.prefix { $0.isLetter }
    $0.distractors[0].text = "\(verb.dropLast())" + $0.distractors[0].text.dropFirst(verb.count)
  }

  static let sameOption = question(ofCrises) {
    $0.distractors[0].text = $0.distractors[1].text.uppercased()
  }

  /// A role that nobody asks about processes.
  static let implausibleOption = question(ofProcesses) {
    $0.distractors[0] = Question.Option(
      text: "KTT", claim: .notInvolved(Role.ID("cacc"), Fact.ID("COO-11")), role: Role.ID("cacc"))
  }

  static let loneWrongAnswer = question(ofChart) { $0.distractors.removeLast($0.distractors.count - 1) }

  static let longKey = question(ofCrises) { $0.keys[0].text += " for nobody in particular but themselves" }

  static let evasion = question(ofPurpose) {
    $0.distractors[0].text = "None of the above, since the product reaches no end of anybody"
  }

  static let absolute = question(ofPurpose) { $0.distractors[0].text += " only" }

  static let overlappingRanges = question("figure:COS-27:en") {
    ($0.keys[0].text, $0.distractors[0].text) = ("10–15", "12–20")
  }

  static let ownedFigure = question(ofProcesses) { $0.factKind = .metric }

  /// A wrong answer whose reason, that the CIO works on improving processes, a fact says otherwise.
  static let disputedReason = reread("accountable:process-improvement:en") { knowledge in
    var facts = Array(knowledge.facts)
    for place in facts.indices where facts[place].id == Fact.ID("COO-30") {
      facts[place].states[Competency.ID("process-improvement")]?[Role.ID("cio")] = .informed
    }
    return KnowledgeBase(
      manifest: knowledge.manifest, roles: knowledge.roles, facts: facts, groups: knowledge.groups,
      competencies: Array(knowledge.competencies), sources: Array(knowledge.sources),
      disagreements: knowledge.disagreements, acronyms: knowledge.acronyms,
      abbreviations: knowledge.abbreviations)
  }
}
