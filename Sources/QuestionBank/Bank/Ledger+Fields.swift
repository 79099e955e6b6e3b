import Roles
import SourceText

extension Ledger {
  /// How much an answer sounds like what is asked: the field of a role that is the answer like the stem, any other
  /// answer like the field of the role that the stem is about; nothing where that is no cue.
  func tie(of option: Question.Option, in head: QuestionHead, _ stem: String, _ language: Language) -> Double
  {
    guard head.kind.isOfFields else { return 0 }
    switch option.claim {
    case .roleName, .areaName, .covers, .meaning, .abbreviation, .step: return 0
    // What a role is for, in one line, is what is learned first.
    case .tagline where option.role == nil: return 0
    default: break
    }
    if let role = option.role {
      return fields.tie(of: role, to: "\(stem.quoted) \(group(of: head, language))", language)
    }
    return head.roles.first.map { fields.tie(of: $0, to: option.text, language) } ?? 0
  }

  /// Where a question of the chart or a case is about one area, the name of its group tells a chief as well.
  private func group(of head: QuestionHead, _ language: Language) -> String {
    guard [.accountable, .pair, .event].contains(head.kind),
      let area = head.competencies.first.flatMap({ knowledge.competency($0) })
    else { return "" }
    let group = knowledge.groups.first { $0.id == area.group }?.name[language] ?? ""
    return head.kind == .event ? "\(group) \(area.name[language])" : group
  }

  /// Whether an answer sounds so little like what is asked that nobody would give it.
  func isFarFetched(_ option: Question.Option, in head: QuestionHead, _ stem: String, _ language: Language)
    -> Bool
  {
    switch option.claim {
    case .notInvolved(let role, _): return !fields.touches(role, stem.quoted, language)
    case .factOfAnother(_, let role) where head.kind == .task:
      return !fields.touches(role, option.text, language)
    default: return false
    }
  }

  /// Whether the field of the key is told by the words of the question, and that of no wrong answer is.
  func soundsAlone(_ key: Question.Option, in question: Question) -> Bool {
    func tie(_ option: Question.Option) -> Double {
      self.tie(of: option, in: question.head, question.stem, question.language)
    }
    let others = question.distractors.map(tie)
    return !others.isEmpty && fields.tells(tie(key), beside: others.max() ?? 0)
  }
}

extension QuestionKind {
  /// Whether somebody might answer by the field that the words belong to.
  fileprivate var isOfFields: Bool {
    switch self {
    case .owner, .accountable, .pair, .involved, .event, .definition, .term, .task, .duty, .area: true
    default: false
    }
  }
}

extension String {
  /// What stands in quotation marks; all of it where there are none.
  fileprivate var quoted: String {
    guard let start = firstIndex(of: "‘"), let end = lastIndex(of: "’"), start < end else { return self }
    return String(self[index(after: start)..<end])
  }
}
