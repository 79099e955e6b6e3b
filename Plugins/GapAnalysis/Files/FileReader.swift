import Commands
import RoleLoading
import Roles
import SourceText
import TextSearch
import YAMLTree

/// Makes sense of the values of a profile or a team; what is wrong with them adds up.
struct FileReader {
  let file: SourceFile
  let knowledge: KnowledgeBase
  let today: CalendarDate
  private(set) var findings: [Diagnostic] = []

  /// Reads a file and hands its tree, if it has one, to what makes a value of it.
  ///
  /// - Throws: A failure with every finding, when there is any.
  static func read<Value>(
    _ path: String, as shape: Shape, in session: Session, _ body: (inout FileReader, YAMLNode?) -> Value
  ) throws(CommandFailure) -> Value {
    let file = try session.readFile(path)
    let (root, problems) = readPersonalFile(file, as: shape)
    var reader = FileReader(file: file, knowledge: session.knowledge, today: session.now().date)
    let value = body(&reader, root)
    let findings = (problems + reader.findings).sorted()
    guard findings.isEmpty else { throw .brokenFile(file.path, findings) }
    return value
  }

  private init(file: SourceFile, knowledge: KnowledgeBase, today: CalendarDate) {
    self.file = file
    self.knowledge = knowledge
    self.today = today
  }

  mutating func report(_ finding: FileFinding, _ node: YAMLNode) {
    findings.append(
      Diagnostic(id: finding.id, message: finding.message, hint: finding.hint, file: file, range: node.range))
  }

  /// The area of work that a node names; nil after a finding.
  mutating func competency(_ node: YAMLNode) -> Competency.ID? {
    let noun = LocalizedText(en: "competency", vi: "năng lực")
    return thing(node, noun, "unknown-competency", names: competencyNames) { reference in
      if case .competency(let id) = reference { id } else { nil }
    }
  }

  /// The role that a node names; nil after a finding.
  mutating func role(_ node: YAMLNode) -> Role.ID? {
    let noun = LocalizedText(en: "role", vi: "vai trò")
    return thing(node, noun, "unknown-role", names: roleNames) { reference in
      if case .role(let id) = reference { id } else { nil }
    }
  }

  private mutating func thing<Entity>(
    _ node: YAMLNode, _ noun: LocalizedText, _ id: String, names: [String],
    _ kept: (Reference) -> Identifier<Entity>?
  ) -> Identifier<Entity>? {
    guard let text = node.text, !node.isNull else { return nil }
    let found = knowledge.references(to: text).compactMap(kept)
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      report(.ambiguous(text, found.map(\.text)), node)
      return nil
    }
    report(.unknownName(text, noun, id: id, near: nearestNames(to: text, among: names).first), node)
    return nil
  }

  private var competencyNames: [String] {
    knowledge.competencies.flatMap { [$0.id.text] + [$0.name.en, $0.name.vi].compactMap(\.self) }
  }

  private var roleNames: [String] {
    knowledge.roles.flatMap { [$0.id.text] + $0.names.map(\.text) }
  }

  /// The date that a node holds; nil when there is none, or after a finding.
  mutating func date(_ node: YAMLNode?) -> WrittenDate? {
    guard let node, !node.isNull, let text = node.text else { return nil }
    switch WrittenDate.reading(text) {
    case .malformed: report(.notDate(text), node)
    case .impossible: report(.impossibleDate(text), node)
    case .date(let date) where today < date.first: report(.futureDate(text), node)
    case .date(let date): return date
    }
    return nil
  }
}
