import Roles
import SourceText

extension Merging {
  /// Nothing speaks of what is gone: such references are dropped.
  mutating func mend() {
    guard !gone.isEmpty else { return }
    facts = facts.map { gone.concerns($0) ? gone.mended($0) : $0 }
    roles = roles.map(gone.mended)
    competencies = competencies.map(gone.mended)
    disagreements = disagreements.map(gone.mended)
    acronyms = acronyms.map(mended)
  }

  /// A title whose role is gone is still a title.
  private func mended(_ acronym: Acronym) -> Acronym {
    var acronym = acronym
    acronym.meanings = acronym.meanings.map { meaning in
      let role = meaning.role.flatMap { gone.roles.contains($0) ? base.role($0) : nil }
      let name = role.flatMap { role in
        LocalizedText(
          en: role.names.first { $0.language == .en }?.text, vi: role.names.first { $0.language == .vi }?.text
        )
      }
      return Acronym.Meaning(
        role: role == nil ? meaning.role : nil, name: meaning.name ?? name,
        facts: meaning.facts.filter { !gone.facts.contains($0) }, context: meaning.context)
    }
    return acronym
  }
}
