import SourceText
import YAMLTree

/// What was met while the files were checked: where things are defined, and where they are named.
struct Register {
  /// Where a thing is defined.
  struct Definition {
    let file: SourceFile
    /// The whole mapping, so that a rule can point into it.
    let node: YAMLNode
    let idRange: SourceRange
  }

  /// A place that names a thing.
  struct Reference {
    let kind: Subject.Kind
    /// A second kind of thing that the id may be, as in a link to a fact or to a note.
    var otherKind: Subject.Kind?
    let id: String
    let file: SourceFile
    let range: SourceRange
  }

  /// An abbreviation in a text.
  struct Abbreviated {
    let letters: String
    let file: SourceFile
    /// The text in which it stands.
    let range: SourceRange
  }

  private(set) var abbreviated: [Abbreviated] = []
  private(set) var definitions: [Subject: Definition] = [:]
  private(set) var references: [Reference] = []

  /// Enters a definition; false when there is one already, which stays.
  mutating func define(_ subject: Subject, _ definition: Definition) -> Bool {
    guard definitions[subject] == nil else { return false }
    definitions[subject] = definition
    return true
  }

  mutating func refer(_ reference: Reference) {
    references.append(reference)
  }

  mutating func enter(_ abbreviated: Abbreviated) {
    self.abbreviated.append(abbreviated)
  }

  /// The ids of everything of a kind.
  func ids(_ kind: Subject.Kind) -> [String] {
    definitions.keys.filter { $0.kind == kind }.map(\.id)
  }

  /// The definition of a thing.
  func definition(_ kind: Subject.Kind, _ id: String) -> Definition? {
    definitions[Subject(kind: kind, id: id)]
  }
}
