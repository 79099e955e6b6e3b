import Roles
import SourceText

extension Comparing {
  mutating func compareRoles() {
    for role in new.roles where old.role(role.id) == nil {
      if let former = renamed.roles[role.id], let was = old.role(former) {
        noteRenamed(was, role)
      } else {
        noteAdded(role)
      }
    }
    let former = Set(renamed.roles.values)
    for role in old.roles where new.role(role.id) == nil && !former.contains(role.id) { noteRemoved(role) }
    for role in new.roles {
      if let was = old.role(role.id) { compare(was, role) }
    }
  }

  private mutating func noteRenamed(_ was: Role, _ role: Role) {
    var difference = Difference(.renamed, .role, role.id.text, name(of: role))
    difference.formerID = was.id.text
    difference.origin = new.origin(of: role.id)
    found.append(difference)
  }

  private mutating func noteAdded(_ role: Role) {
    var difference = Difference(.added, .role, role.id.text, name(of: role))
    difference.after = role.tagline
    difference.follows = new.facts(of: role.id).filter { old.fact($0.id) == nil }.map(\.id.text)
    difference.origin = new.origin(of: role.id)
    found.append(difference)
  }

  private mutating func noteRemoved(_ role: Role) {
    var difference = Difference(.removed, .role, role.id.text, name(of: role))
    difference.before = role.tagline
    difference.follows = old.facts(of: role.id).filter { gone.facts.contains($0.id) }.map(\.id.text)
    difference.origin = new.provenance.withdrawals[role.id.text]?.origin
    found.append(difference)
  }

  private mutating func compare(_ was: Role, _ role: Role) {
    let mended = gone.mended(was)
    compareNames(was, role)
    var difference = Difference(.changed, .role, role.id.text, name(of: role))
    difference.origin = new.origin(of: role.id)
    // An area that got another owner is no longer taken over by somebody else: that is no change of the role.
    func takesOver(_ role: Role, beside other: Role) -> [String] {
      role.takesOver.filter { !isOverlay || !moved.contains($0) || other.takesOver.contains($0) }.map(\.text)
    }
    note(
      difference,
      [
        Field("acronym", plain: mended.acronym, role.acronym), Field("tagline", mended.tagline, role.tagline),
        Field("reports-to", list: mended.reportsTo.map(\.text), role.reportsTo.map(\.text)),
        Field("functions", mended.functions, role.functions),
        Field("nicknames", mended.nicknames, role.nicknames),
        Field("takes-over", list: takesOver(mended, beside: role), takesOver(role, beside: mended)),
        Field("notes", list: noteTexts(mended), noteTexts(role)),
        Field("sections", list: mended.sections.map(\.id), role.sections.map(\.id)),
      ])
  }

  private func noteTexts(_ role: Role) -> [String] {
    role.notes.map { "\($0.id) \($0.title[.en]): \($0.text[.en])" }
  }

  /// The names of a role; what it was called so far is not lost by another preferred name.
  private mutating func compareNames(_ was: Role, _ role: Role) {
    var difference = Difference(.changed, .name, role.id.text, name(of: role))
    difference.role = role.id
    difference.origin = new.origin(of: role.id)
    let preferred = (name(of: was), name(of: role))
    guard preferred.0 == preferred.1 else {
      return note(difference, [Field("names", preferred.0, preferred.1)])
    }
    note(difference, [Field("names", list: entries(was), entries(role))])
  }

  private func entries(_ role: Role) -> [String] {
    role.names.map { "\($0.text) (\($0.language.rawValue), \($0.status.rawValue))" }
  }

  func name(of role: Role) -> LocalizedText {
    LocalizedText(en: role.name(in: .en), vi: role.name(in: .vi))
  }
}
