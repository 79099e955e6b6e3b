package import Roles
import SourceText
public import StoredValues

extension Role: Storable {
  package static func passed(_ role: Role?, _ pass: inout some FieldPass) -> Role {
    Role(
      id: pass(role) { $0.id }, acronym: pass(role) { $0.acronym }, names: pass(role) { $0.names },
      tagline: pass(role) { $0.tagline }, reportsTo: pass(role) { $0.reportsTo },
      notes: pass(role) { $0.notes }, functions: pass(role) { $0.functions },
      nicknames: pass(role) { $0.nicknames }, takesOver: pass(role) { $0.takesOver },
      sections: pass(role) { $0.sections })
  }
}

extension Name.Status: StorableCase {}

extension Name: Storable {
  package static func passed(_ name: Name?, _ pass: inout some FieldPass) -> Name {
    Name(
      text: pass(name) { $0.text }, language: pass(name) { $0.language }, status: pass(name) { $0.status })
  }
}

extension Note: Storable {
  package static func passed(_ note: Note?, _ pass: inout some FieldPass) -> Note {
    Note(
      id: pass(note) { $0.id }, title: pass(note) { $0.title }, text: pass(note) { $0.text },
      facts: pass(note) { $0.facts }, sources: pass(note) { $0.sources })
  }
}

extension SeedSection: Storable {
  package static func passed(_ section: SeedSection?, _ pass: inout some FieldPass) -> SeedSection {
    SeedSection(id: pass(section) { $0.id }, name: pass(section) { $0.name })
  }
}
