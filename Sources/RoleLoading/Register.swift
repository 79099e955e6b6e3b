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
  private var definitions: [Subject.Kind: [String: Definition]] = [:]
  private(set) var references: [Reference] = []

  /// Enters a definition; false when there is one already, which stays.
  mutating func define(_ subject: Subject, _ definition: Definition) -> Bool {
    guard definitions[subject.kind]?[subject.id] == nil else { return false }
    definitions[subject.kind, default: [:]][subject.id] = definition
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
    definitions[kind].map { Array($0.keys) } ?? []
  }

  /// The definition of a thing.
  func definition(_ kind: Subject.Kind, _ id: String) -> Definition? {
    definitions[kind]?[id]
  }

  /// Everything of a kind that is defined.
  func definitions(_ kind: Subject.Kind) -> [Definition] {
    definitions[kind].map { Array($0.values) } ?? []
  }
}
