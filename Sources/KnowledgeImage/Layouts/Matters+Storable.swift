package import Roles
import SourceText
public import StoredValues

extension Source.Grade: StorableCase {}

extension Source: Storable {
  package static func passed(_ source: Source?, _ pass: inout some FieldPass) -> Source {
    Source(
      id: pass(source) { $0.id }, title: pass(source) { $0.title }, address: pass(source) { $0.address },
      date: pass(source) { $0.date }, grade: pass(source) { $0.grade }, isCopy: pass(source) { $0.isCopy })
  }
}

extension Disagreement: Storable {
  package static func passed(_ matter: Disagreement?, _ pass: inout some FieldPass) -> Disagreement {
    Disagreement(
      id: pass(matter) { $0.id }, topic: pass(matter) { $0.topic },
      competencies: pass(matter) { $0.competencies }, roles: pass(matter) { $0.roles },
      sides: pass(matter) { $0.sides }, settlement: pass(matter) { $0.settlement },
      facts: pass(matter) { $0.facts })
  }
}

extension Disagreement.Side: Storable {
  package static func passed(_ side: Disagreement.Side?, _ pass: inout some FieldPass) -> Disagreement.Side {
    Disagreement.Side(
      text: pass(side) { $0.text }, sources: pass(side) { $0.sources }, facts: pass(side) { $0.facts })
  }
}

extension Acronym: Storable {
  package static func passed(_ acronym: Acronym?, _ pass: inout some FieldPass) -> Acronym {
    Acronym(letters: pass(acronym) { $0.letters }, meanings: pass(acronym) { $0.meanings })
  }
}

extension Acronym.Meaning: Storable {
  package static func passed(_ meaning: Acronym.Meaning?, _ pass: inout some FieldPass) -> Acronym.Meaning {
    Acronym.Meaning(
      role: pass(meaning) { $0.role }, name: pass(meaning) { $0.name }, facts: pass(meaning) { $0.facts },
      context: pass(meaning) { $0.context })
  }
}

extension Abbreviation: Storable {
  package static func passed(_ abbreviation: Abbreviation?, _ pass: inout some FieldPass) -> Abbreviation {
    Abbreviation(letters: pass(abbreviation) { $0.letters }, meaning: pass(abbreviation) { $0.meaning })
  }
}

extension Manifest: Storable {
  package static func passed(_ manifest: Manifest?, _ pass: inout some FieldPass) -> Manifest {
    Manifest(
      name: pass(manifest) { $0.name }, title: pass(manifest) { $0.title },
      version: pass(manifest) { $0.version }, languages: pass(manifest) { $0.languages },
      scales: pass(manifest) { $0.scales })
  }
}

extension Scale: Storable {
  package static func passed(_ scale: Scale?, _ pass: inout some FieldPass) -> Scale {
    Scale(id: pass(scale) { $0.id }, name: pass(scale) { $0.name }, steps: pass(scale) { $0.steps })
  }
}

extension Scale.Step: Storable {
  package static func passed(_ step: Scale.Step?, _ pass: inout some FieldPass) -> Scale.Step {
    Scale.Step(
      value: pass(step) { $0.value }, name: pass(step) { $0.name }, meaning: pass(step) { $0.meaning })
  }
}
