import Roles
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
  /// The base below, whose things may be named too; nil for a base that stands for itself.
  var inherited: KnowledgeBase?
  /// The things of the base below that are changed; their definitions are the changes.
  private(set) var amended: Set<Subject> = []
  /// The places that are to blame for what is wrong with things of the base below.
  var blames: [Subject: Definition] = [:]

  /// Enters a definition; false when there is one already, which stays.
  mutating func define(_ subject: Subject, _ definition: Definition) -> Bool {
    guard definitions[subject.kind]?[subject.id] == nil else { return false }
    definitions[subject.kind, default: [:]][subject.id] = definition
    return true
  }

  /// Enters a change of a thing of the base below as the place where it is defined here.
  mutating func amend(_ subject: Subject, _ definition: Definition) {
    definitions[subject.kind, default: [:]][subject.id] = definition
    amended.insert(subject)
  }

  /// Whether there is such a thing, here or in the base below.
  func knows(_ kind: Subject.Kind, _ id: String) -> Bool {
    definition(kind, id) != nil || inherited?.holds(kind, id) == true
  }

  /// Whether a thing is of this base, or changed in it.
  func isOwn(_ kind: Subject.Kind, _ id: String) -> Bool { definition(kind, id) != nil }

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

extension KnowledgeBase {
  /// Whether there is such a thing.
  func holds(_ kind: Subject.Kind, _ id: String) -> Bool {
    switch kind {
    case .role: role(Identifier(id)) != nil
    case .fact: fact(Identifier(id)) != nil
    case .competency: competency(Identifier(id)) != nil
    case .source: source(Identifier(id)) != nil
    case .group: groups.contains { $0.id.text == id }
    case .disagreement: disagreements.contains { $0.id.text == id }
    case .note: roles.contains { $0.notes.contains { $0.id.text == id } }
    case .scale: manifest.scales.contains { $0.id.text == id }
    case .industry: company.industries.contains { $0.id.text == id }
    case .post: company.posts.contains { $0.id.text == id }
    }
  }

  /// The ids of all things of a kind, with what explains each in a hint.
  func names(_ kind: Subject.Kind) -> [(id: String, name: LocalizedText)] {
    switch kind {
    case .role: roles.map { ($0.id.text, $0.tagline) }
    case .fact: facts.map { ($0.id.text, $0.text) }
    case .competency: competencies.map { ($0.id.text, $0.name) }
    case .source: sources.map { ($0.id.text, LocalizedText(verbatim: $0.title)) }
    case .group: groups.map { ($0.id.text, $0.name) }
    case .disagreement: disagreements.map { ($0.id.text, $0.topic) }
    case .note: roles.flatMap(\.notes).map { ($0.id.text, $0.title) }
    case .scale: manifest.scales.map { ($0.id.text, $0.name) }
    case .industry: company.industries.map { ($0.id.text, $0.name) }
    case .post: company.posts.map { ($0.id.text, $0.name) }
    }
  }
}
