import Roles
import SourceText

extension Comparing {
  mutating func compareOthers() {
    compareSources()
    compareDisagreements()
    compareLetters()
  }

  private mutating func compareSources() {
    let former = Set(renamed.sources.values)
    for source in old.sources where new.source(source.id) == nil && !former.contains(source.id) {
      var difference = Difference(
        .removed, .source, source.id.text, LocalizedText(verbatim: source.title))
      difference.follows = old.facts(citing: source.id).map(\.id.text).filter {
        new.provenance.withdrawals[$0]?.reason == .unsupported
      }
      difference.origin = new.provenance.withdrawals[source.id.text]?.origin
      found.append(difference)
    }
    for source in new.sources {
      let was = old.source(source.id)
      let formerID = renamed.sources[source.id]
      let deed: Difference.Deed = was != nil ? .changed : formerID != nil ? .renamed : .added
      var difference = Difference(deed, .source, source.id.text, LocalizedText(verbatim: source.title))
      difference.formerID = formerID?.text
      difference.origin = new.origin(of: source.id)
      guard let was else {
        found.append(difference)
        continue
      }
      note(
        difference,
        [
          Field("title", plain: was.title, source.title),
          Field("grade", plain: was.grade.rawValue, source.grade.rawValue),
          Field("address", plain: was.address, source.address), Field("date", plain: was.date, source.date),
          Field("copy", plain: String(was.isCopy), String(source.isCopy)),
        ])
    }
  }

  private mutating func compareDisagreements() {
    let before = Dictionary(old.disagreements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.disagreements.map(\.id))
    for matter in old.disagreements where !after.contains(matter.id) {
      var difference = Difference(.removed, .disagreement, matter.id.text, matter.topic)
      difference.origin = new.provenance.withdrawals[matter.id.text]?.origin
      found.append(difference)
    }
    for matter in new.disagreements {
      guard let was = before[matter.id].map(gone.mended) else {
        var difference = Difference(.added, .disagreement, matter.id.text, matter.topic)
        difference.origin = new.origin(of: matter.id)
        found.append(difference)
        continue
      }
      compare(was, matter)
    }
  }

  private mutating func compare(_ was: Disagreement, _ matter: Disagreement) {
    var difference = Difference(.changed, .disagreement, matter.id.text, matter.topic)
    difference.origin = new.origin(of: matter.id)
    // How a matter is settled follows from the owner that the base chose, unless it says so itself.
    let isSettledByOwner =
      isOverlay && new.origin(of: matter.id) == nil && old.origin(of: matter.id) == nil
      && matter.competencies.contains(where: decided.contains)
    note(
      difference,
      [
        Field("topic", was.topic, matter.topic),
        Field("sides", list: sides(was), sides(matter)),
        Field("competencies", list: was.competencies.map(\.text), matter.competencies.map(\.text)),
        Field("roles", list: was.roles.map(\.text), matter.roles.map(\.text)),
        Field("facts", list: was.facts.map(\.text), matter.facts.map(\.text)),
        Field("here", isSettledByOwner ? matter.settlement : was.settlement, matter.settlement),
      ])
  }

  private func sides(_ matter: Disagreement) -> [String] {
    matter.sides.map { side in
      "\(side.text[.en]) \(side.text[.vi]) "
        + (side.sources.map(\.text) + side.facts.map(\.text)).joined(separator: " ")
    }
  }

  private mutating func compareLetters() {
    compareList(
      .acronym, old.acronyms.map { ($0.letters, LocalizedText(verbatim: meanings($0))) },
      new.acronyms.map { ($0.letters, LocalizedText(verbatim: meanings($0))) })
    compareList(
      .abbreviation, old.abbreviations.map { ($0.letters, $0.meaning) },
      new.abbreviations.map { ($0.letters, $0.meaning) })
    compareList(
      .scale, old.manifest.scales.map { ($0.id.text, LocalizedText(verbatim: steps($0))) },
      new.manifest.scales.map { ($0.id.text, LocalizedText(verbatim: steps($0))) })
  }

  /// A role that is gone leaves its title among the meanings.
  private func meanings(_ acronym: Acronym) -> String {
    acronym.meanings.map { meaning in
      let role = meaning.role.flatMap { gone.roles.contains($0) ? old.role($0) : nil }
      let name = meaning.name?[.en] ?? role?.name(in: .en)
      let id = role == nil ? meaning.role?.text : nil
      let facts = meaning.facts.filter { !gone.facts.contains($0) }.map(\.text)
      return ([id, name].compactMap(\.self) + facts + meaning.context).joined(separator: " ")
    }.joined(separator: ", ")
  }

  private func steps(_ scale: Scale) -> String {
    scale.steps.map { "\($0.value) \($0.name[.en]) \($0.name[.vi]): \($0.meaning[.en]) \($0.meaning[.vi])" }
      .joined(separator: ", ")
  }

  /// Things that are known by a word of their own.
  mutating func compareList(
    _ thing: Difference.Thing, _ before: [(id: String, text: LocalizedText)],
    _ after: [(id: String, text: LocalizedText)]
  ) {
    let (earlier, later) = (
      Dictionary(before.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first }),
      Dictionary(after.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    )
    for (id, text) in before where later[id] == nil {
      var difference = Difference(.removed, thing, id, LocalizedText(verbatim: id))
      difference.before = text
      found.append(difference)
    }
    for (id, text) in after where earlier[id] != text {
      var difference = Difference(
        earlier[id] == nil ? .added : .changed, thing, id, LocalizedText(verbatim: id))
      (difference.before, difference.after) = (earlier[id], text)
      found.append(difference)
    }
  }

  mutating func compareWords() { compareList(.word, words(old), words(new)) }

  private func words(_ base: KnowledgeBase) -> [(id: String, text: LocalizedText)] {
    let vocabulary = base.vocabulary
    let heads = Language.allCases.flatMap { language in
      vocabulary.heads[language].map { ("heads \(language.rawValue) \($0)", $0) }
    }
    let alike = vocabulary.alike.map { family in
      ("alike \(family.first ?? "")", family.joined(separator: ", "))
    }
    let reworded = vocabulary.reworded.map { family in
      ("reworded \(family.prefix(2).joined(separator: ", "))", family.joined(separator: ", "))
    }
    let decisions = DecisionWords.Use.allCases.compactMap { use -> (String, String)? in
      let list = vocabulary.decisions[use].all
      return list.isEmpty ? nil : ("decisions \(use.rawValue)", list.joined(separator: ", "))
    }
    let chat = vocabulary.chat.map { ("chat \($0.typed)", $0.meaning) }
    let shared = vocabulary.shared.compactMap { name -> (String, String)? in
      let areas = name.competencies.filter { !gone.competencies.contains($0) }
      guard areas.count > 1 else { return nil }
      return ("shared \(name.names.all.first ?? "")", areas.map(\.text).joined(separator: ", "))
    }
    let terms = vocabulary.terms.map { term in
      (
        "terms \(term.en ?? term.vi ?? "")",
        ([term.en, term.vi].compactMap(\.self) + term.unwanted.all).joined(separator: ", ")
      )
    }
    return numbered(heads + alike + reworded + decisions + chat + shared + terms).map {
      ($0.0, LocalizedText(verbatim: $0.1))
    }
  }

  /// Lists whose names differ: of families that begin alike the second is told as such.
  private func numbered(_ lists: [(String, String)]) -> [(String, String)] {
    var seen: [String: Int] = [:]
    return lists.map { name, words in
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return (count == 1 ? name : "\(name) (\(count))", words)
    }
  }
}
