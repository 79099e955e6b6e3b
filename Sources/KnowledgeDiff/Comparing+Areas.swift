import Roles
import SourceText

extension Comparing {
  mutating func compareAreas() {
    for area in new.competencies where old.competency(area.id) == nil {
      let former = renamed.competencies[area.id]
      var difference = Difference(former == nil ? .added : .renamed, .competency, area.id.text, area.name)
      difference.formerID = former?.text
      difference.after = former == nil ? area.meaning.definition : nil
      difference.origin = new.origin(of: area.id)
      found.append(difference)
    }
    let former = Set(renamed.competencies.values)
    for area in old.competencies where new.competency(area.id) == nil && !former.contains(area.id) {
      var difference = Difference(.removed, .competency, area.id.text, area.name)
      difference.before = area.meaning.definition
      difference.origin = new.provenance.withdrawals[area.id.text]?.origin
      found.append(difference)
    }
    for area in new.competencies {
      guard let was = old.competency(area.id) else { continue }
      compareWords(gone.mended(was), area)
      compareCells(was, area)
    }
  }

  private mutating func compareWords(_ was: Competency, _ area: Competency) {
    var named = Difference(.changed, .name, area.id.text, area.name)
    named.origin = new.origin(of: area.id)
    note(named, [Field("name", was.name, area.name)])
    var difference = Difference(.changed, .competency, area.id.text, area.name)
    difference.origin = new.origin(of: area.id)
    note(
      difference,
      [
        Field("definition", was.meaning.definition, area.meaning.definition),
        Field(
          "confused-with", plain: was.meaning.confusedWith?.text, area.meaning.confusedWith?.text),
        Field("group", plain: was.group.text, area.group.text),
        Field("personal", plain: String(was.isPersonal), String(area.isPersonal)),
        Field("also-called", called(was, area), area.words.alsoCalled),
        Field("alone", was.words.alone, area.words.alone),
        Field("events", list: events(was), events(area)), Field("levels", list: levels(was), levels(area)),
        Field("fallback", list: standIns(was, without: [was, area]), standIns(area, without: [was, area])),
        Field("evidence", list: was.evidence.map(\.text), area.evidence.map(\.text)),
      ])
  }

  /// The names that an area had, with the former one where that became one of them.
  private func called(_ was: Competency, _ area: Competency) -> NameList {
    func names(_ language: Language) -> [String] {
      let known = was.words.alsoCalled[language]
      let former = was.name.wording(in: language)
      guard was.name != area.name, let former, !known.contains(former),
        area.words.alsoCalled[language].contains(former)
      else { return known }
      return area.words.alsoCalled[language].filter { known.contains($0) || $0 == former }
    }
    return NameList(en: names(.en), vi: names(.vi))
  }

  private func events(_ area: Competency) -> [String] {
    area.words.events.map { event in
      (event.phrases.all + event.facts.map(\.text)).joined(separator: " / ")
    }
  }

  private func levels(_ area: Competency) -> [String] {
    area.meaning.levels.map { "\($0.wording(in: .en) ?? "") \($0.wording(in: .vi) ?? "")" }
  }

  /// Who stands in; the owner cannot, which is no difference of its own.
  private func standIns(_ area: Competency, without owned: [Competency]) -> [String] {
    area.fallback.compactMap { fallback in
      switch fallback {
      case .role(let id): owned.contains { $0.accountable == id } ? nil : id.text
      case .other(let text): "\(text.wording(in: .en) ?? "") \(text.wording(in: .vi) ?? "")"
      }
    }
  }

  /// Another owner is one difference, whatever cells change for it; every other cell is one of its own.
  private mutating func compareCells(_ was: Competency, _ area: Competency) {
    guard was.relations != area.relations else { return }
    let (former, owner) = (was.accountable, area.accountable)
    if former != owner { noteOwner(was, area) }
    let owners = former == owner ? [] : [former, owner].compactMap(\.self)
    let roles = Set(was.relations.keys).union(area.relations.keys).sorted()
    for role in roles where !owners.contains(role) && old.role(role) != nil && new.role(role) != nil {
      let (before, after) = (was.relations[role], area.relations[role])
      guard before != after else { continue }
      let deed: Difference.Deed = before == nil ? .added : after == nil ? .removed : .changed
      var difference = Difference(deed, .cell, area.id.text, area.name)
      difference.role = role
      difference.origin = new.origin(of: area.id)
      difference.follows = former == owner ? gaveWay(area.id) : []
      difference.before = before.map { LocalizedText(verbatim: $0.code) }
      difference.after = after.map { LocalizedText(verbatim: $0.code) }
      found.append(difference)
    }
  }

  private mutating func noteOwner(_ was: Competency, _ area: Competency) {
    var difference = Difference(.changed, .owner, area.id.text, area.name)
    difference.role = area.accountable
    difference.fields = ["owner"]
    difference.before = was.accountable.map { LocalizedText(verbatim: $0.text) }
    difference.after = area.accountable.map { LocalizedText(verbatim: $0.text) }
    difference.follows = gaveWay(area.id)
    difference.origin = new.origin(of: area.id)
    found.append(difference)
  }

  /// The facts that gave way to a decision on an area; on the way back those that come again.
  private func gaveWay(_ area: Competency.ID) -> [String] {
    let back = new.facts.filter { old.provenance.withdrawals[$0.id.text]?.reason == .decidedOtherwise(area) }
    return withdrawn { $0 == .decidedOtherwise(area) } + back.map(\.id.text)
  }
}

extension Relation {
  /// The cell as a chart has it: letter, importance, level.
  package var code: String { "\(involvement?.letter ?? "·")\(importance)\(level)" }
}
