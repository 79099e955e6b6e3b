import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension PermissionJudge {
  /// The area of work to which the action belongs.
  ///
  /// What the role is responsible for in just these words is its own area, if it answers for that.
  func area(of action: PlannedAction, _ rights: [Right]) -> Competency? {
    let meant = answering.areas(meantBy: action.statement.question, at: action.places)
      .compactMap { knowledge.competency($0.area) }.filter { $0.accountable != nil }
    let own = rights.filter { $0.fact.kind == .responsibility && $0.share >= shareOfResponsibility }.map(
      \.fact)
    // "Vision, strategy and big moves" is of several areas: the one that is meant comes first.
    if let area = meant.first, own.contains(where: { $0.competencies.contains(area.id) }) { return area }
    let ofOwn = own.lazy.compactMap { $0.competencies.first.flatMap(knowledge.competency) }
    return ofOwn.first { $0.accountable == action.role } ?? meant.first
  }

  /// What the letter of the role in an area says, as far as the area holds the words of the action.
  func permission(
    _ action: PlannedAction, in area: Competency, _ rights: [Right], _ open: Permission
  ) -> Permission? {
    let about = knowledge.facts(concerning: area)
    let texts = words(of: area, about)
    let held = action.sought.share(in: texts)
    var permission = open
    permission.area = area.id
    permission.facts = evidence(in: area, rights)
    let owner = area.accountable.map { [$0] } ?? []
    let takesOver = knowledge.rolesTakingOver(area.id).contains(action.role)
    switch takesOver ? .accountable : area.relations[action.role]?.involvement {
    case .accountable:
      // "Reports findings without softening them" gives nobody leave to soften them.
      if rights.contains(where: { deniesInPassing($0, action) }) { return open }
      guard held >= shareToAllow, !action.isOfOneself else { return nil }
      if let right = limit(action, in: area, rights, about) {
        let others = ([right.role].compactMap { $0 } + right.about).filter { $0 != action.role }
        permission.facts = Array(unique([right.id] + permission.facts).prefix(mostFacts))
        return permission.with(.with, unique(others))
      }
      if let other = otherArea(action, besides: area, texts) {
        return permission.with(.with, other.accountable.map { [$0] } ?? [])
      }
      return permission.with(.yes, [])
    case .responsible, .consulted:
      if let own = ownWork(action, rights) { return permission.with(.yes, [], own) }
      return held >= shareToRefuse ? permission.with(.with, owner) : nil
    case .informed, nil:
      guard held >= shareToRefuse else { return nil }
      // What the role itself is said to do is no other's alone.
      let hasPart = rights.contains {
        [.responsibility, .duty].contains($0.fact.kind) && $0.rewordedShare >= shareOfOwnPart
      }
      return permission.with(hasPart ? .with : .no, owner)
    }
  }

  /// Another area that the action names and that another role answers for: "a bonus for the salespeople".
  ///
  /// What the texts of the area itself call so is no other one: "the quality" of data.
  private func otherArea(
    _ action: PlannedAction, besides area: Competency, _ texts: FactWords
  ) -> Competency? {
    let found = answering.areas(meantBy: action.statement.question, at: action.places)
    let least = (found.first?.score ?? 0) * shareOfOtherArea
    return found.prefix(3).filter { $0.score >= least && $0.area != area.id }
      .compactMap { knowledge.competency($0.area) }
      .first {
        $0.accountable != nil && $0.accountable != action.role && isNamed($0, in: action, besides: texts)
      }
  }

  /// No, or not alone, where several areas hold the action together and the role answers for none of them.
  func refusal(_ action: PlannedAction, _ open: Permission) -> Permission? {
    let found = answering.areas(meantBy: action.statement.question, at: action.places)
    let least = (found.first?.score ?? 0) * shareOfNearArea
    let areas = found.prefix(3).filter { $0.score >= least }.compactMap { knowledge.competency($0.area) }
    guard let best = areas.first, areas.allSatisfy({ $0.accountable != action.role }) else { return nil }
    let texts = areas.map { words(of: $0, knowledge.facts(concerning: $0)) }
    guard action.sought.share(inAnyOf: texts) >= shareToRefuse else { return nil }
    var permission = open
    permission.area = best.id
    permission.facts = evidence(in: best, [])
    let hasPart = areas.contains {
      [.responsible, .consulted].contains($0.relations[action.role]?.involvement)
    }
    return permission.with(hasPart ? .with : .no, best.accountable.map { [$0] } ?? [])
  }

  /// Whether one of the names of an area stands in an action, word by word, and not in some texts.
  private func isNamed(_ area: Competency, in action: PlannedAction, besides texts: FactWords) -> Bool {
    let words = action.statement.question.annotated.words.map(\.key)
    return (area.words.alsoCalled.all + area.words.alone.all).contains { name in
      let keys = wordKeys(name)
      return !texts.holds(keys) && words.indices.contains { words[$0...].starts(with: keys) }
    }
  }

  /// The facts of the role that speak of the action, then those that the owner's letter rests on.
  private func evidence(in area: Competency, _ rights: [Right]) -> [Fact.ID] {
    let own = rights.filter { $0.fact.competencies.contains(area.id) }.map(\.fact.id)
    let ofOwner = area.evidence.filter { knowledge.fact($0)?.role == area.accountable }
    return Array(unique(own + ofOwner).prefix(mostFacts))
  }

  /// Everything that speaks of an area.
  private func words(of area: Competency, _ about: [Fact]) -> FactWords {
    let names =
      [area.name.en, area.name.vi].compactMap { $0 } + area.words.alsoCalled.all + area.words.alone.all
      + area.words.events.flatMap(\.phrases.all)
    let meaning = [area.meaning.definition?.en, area.meaning.definition?.vi].compactMap { $0 }
      .map { String($0.split(separator: ";").first ?? "") }
    return FactWords(names + meaning + about.flatMap { [$0.text.en, $0.text.vi].compactMap { $0 } })
  }
}

/// How much of the words of an action everything that speaks of an area must hold to allow it.
private let shareToAllow = 0.7
/// The same for less than that.
private let shareToRefuse = 0.5
/// How much of them a responsibility of the role must hold to tell the area.
let shareOfResponsibility = 0.9
/// How much of them a fact must hold that says that the role does it.
let shareOfOwnPart = 0.75
/// How near the best area others must lie to be looked at with it.
private let shareOfNearArea = 0.6
/// How near the best area another one must lie that is named, to have a say.
private let shareOfOtherArea = 0.65
/// No answer rests on more facts.
private let mostFacts = 3
