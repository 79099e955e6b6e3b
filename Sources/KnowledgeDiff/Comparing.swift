package import Roles
import SourceText

/// Everything in which a newer knowledge base differs from an older one, by kind, then in the order of the base.
///
/// What only follows from a difference is listed with it: the facts of a role that is gone, references to what is
/// gone, and all that gave way when an area got another owner. So a change that a person made is one difference.
package func differences(from old: KnowledgeBase, to new: KnowledgeBase) -> [Difference] {
  var comparing = Comparing(old, new)
  comparing.compareRoles()
  comparing.compareAreas()
  comparing.compareFacts()
  comparing.compareOthers()
  comparing.compareWords()
  return comparing.found.enumerated().sorted { ($0.element.thing, $0.offset) < ($1.element.thing, $1.offset) }
    .map(\.element)
}

/// The steps of a comparison; what is found on the way adds up.
struct Comparing {
  let old: KnowledgeBase
  let new: KnowledgeBase
  /// What of the older base is gone, under no other id either.
  let gone: Gone
  /// Ids of the older base under which things are no longer known, with the new ones.
  let renamed: Renaming
  /// The areas that have another owner.
  let moved: Set<Competency.ID>
  /// The areas of which any cell differs.
  let decided: Set<Competency.ID>
  var found: [Difference] = []

  init(_ old: KnowledgeBase, _ new: KnowledgeBase) {
    (self.old, self.new) = (old, new)
    renamed = Renaming(from: old, to: new)
    var gone = Gone()
    gone.facts = Set(old.facts.map(\.id).filter { new.fact($0) == nil })
    gone.roles = Set(old.roles.map(\.id).filter { new.role($0) == nil })
    gone.sources = Set(old.sources.map(\.id).filter { new.source($0) == nil })
    gone.competencies = Set(old.competencies.map(\.id).filter { new.competency($0) == nil })
    self.gone = gone
    let changed = new.competencies.filter { area in
      old.competency(area.id).map { $0.relations != area.relations } ?? false
    }
    decided = Set(changed.map(\.id))
    moved = Set(
      changed.filter { old.competency($0.id)?.accountable != $0.accountable }.map(\.id))
  }

  /// Whether one of the bases extends another one, so that a decision brings others with it.
  var isOverlay: Bool { !new.provenance.bases.isEmpty || !old.provenance.bases.isEmpty }

  /// Enters that something of two lists differs, if anything does.
  mutating func note(_ difference: Difference, _ fields: [Field]) {
    let differing = fields.filter { $0.before != $0.after }
    guard let first = differing.first else { return }
    var difference = difference
    difference.fields = differing.map(\.name)
    difference.before = first.before
    difference.after = first.after
    found.append(difference)
  }

  /// The ids of facts that are gone for the reason that is asked for.
  func withdrawn(_ isReason: (Withdrawal.Reason) -> Bool) -> [String] {
    old.facts.compactMap { fact in
      guard gone.facts.contains(fact.id), let reason = new.provenance.withdrawals[fact.id.text]?.reason,
        isReason(reason)
      else { return nil }
      return fact.id.text
    }
  }
}

/// A part of a thing, in words, as it was and as it is.
struct Field {
  let name: String
  let before: LocalizedText?
  let after: LocalizedText?

  init(_ name: String, _ before: LocalizedText?, _ after: LocalizedText?) {
    (self.name, self.before, self.after) = (name, before, after)
  }

  /// A part that is the same in every language.
  init(_ name: String, plain before: String?, _ after: String?) {
    self.init(name, before.map(LocalizedText.init(verbatim:)), after.map(LocalizedText.init(verbatim:)))
  }

  /// A list of ids or words.
  init(_ name: String, list before: some Sequence<String>, _ after: some Sequence<String>) {
    self.init(name, plain: Field.joined(before), Field.joined(after))
  }

  /// Names, each language for itself.
  init(_ name: String, _ before: NameList, _ after: NameList) {
    self.init(name, Field.text(before), Field.text(after))
  }

  private static func joined(_ words: some Sequence<String>) -> String? {
    let list = words.joined(separator: ", ")
    return list.isEmpty ? nil : list
  }

  private static func text(_ names: NameList) -> LocalizedText? {
    LocalizedText(en: joined(names.en), vi: joined(names.vi))
  }
}

/// Things that carry another id in the newer base and are the same: a role or an area by its name, a fact by its
/// sentence, a source by its address.
struct Renaming {
  /// The former id by the new one.
  private(set) var roles: [Role.ID: Role.ID] = [:]
  private(set) var competencies: [Competency.ID: Competency.ID] = [:]
  private(set) var facts: [Fact.ID: Fact.ID] = [:]
  private(set) var sources: [Source.ID: Source.ID] = [:]

  init(from old: KnowledgeBase, to new: KnowledgeBase) {
    roles = pairs(old.roles, new.roles) { role in
      Language.allCases.map { folded(role.name(in: $0)) }
    }
    competencies = pairs(Array(old.competencies), Array(new.competencies)) { keys($0.name) }
    facts = pairs(Array(old.facts), Array(new.facts)) { keys($0.text) }
    sources = pairs(Array(old.sources), Array(new.sources)) { [$0.address ?? folded($0.title)] }
  }

  /// The new ids of things that are gone under the old ones, by any of their keys.
  private func pairs<Thing: Identifiable>(
    _ old: [Thing], _ new: [Thing], by keys: (Thing) -> [String]
  ) -> [Thing.ID: Thing.ID] {
    let (before, after) = (Set(old.map(\.id)), Set(new.map(\.id)))
    let came = new.filter { !before.contains($0.id) }
    guard !came.isEmpty else { return [:] }
    var left: [String: Thing.ID] = [:]
    for thing in old where !after.contains(thing.id) {
      for key in keys(thing) { left[key] = left[key] ?? thing.id }
    }
    var taken: Set<Thing.ID> = []
    var found: [Thing.ID: Thing.ID] = [:]
    for thing in came {
      guard let former = keys(thing).compactMap({ left[$0] }).first, taken.insert(former).inserted else {
        continue
      }
      found[thing.id] = former
    }
    return found
  }

  private func keys(_ text: LocalizedText) -> [String] {
    Language.allCases.compactMap { language in
      text.wording(in: language).map { "\(language.rawValue) \(folded($0))" }
    }
  }
}
