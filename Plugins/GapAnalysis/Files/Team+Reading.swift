import Commands
import RoleLoading
import Roles
import SourceText
import YAMLTree

extension Team {
  /// Reads a team.
  ///
  /// - Throws: A failure with every finding, when there is any.
  static func read(_ path: String, in session: Session) throws(CommandFailure) -> Team {
    try FileReader.read(path, as: .team, in: session) { reader, root in
      root.map { Team($0, &reader) } ?? Team()
    }
  }

  private init(_ root: YAMLNode, _ reader: inout FileReader) {
    name = root.text("name")
    var lines: [String: Int] = [:]
    for node in root["people"]?.elements ?? [] where node.entries != nil {
      let person = Person(node, &reader)
      guard let nameNode = node["name"], let name = nameNode.text, !nameNode.isNull else { continue }
      let key = folded(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let line = lines[key] {
        reader.report(.repeated(name, firstLine: line, id: "repeated-person"), nameNode)
        continue
      }
      lines[key] = nameNode.range.start.line
      people.append(person)
    }
  }
}

extension Team.Person {
  fileprivate init(_ node: YAMLNode, _ reader: inout FileReader) {
    name = node.text("name") ?? ""
    var held: [Role.ID] = []
    for value in node["roles"]?.values ?? [] {
      guard let role = reader.role(value) else { continue }
      if held.contains(role) {
        reader.report(
          .repeated(value.text ?? "", firstLine: value.range.start.line, id: "repeated-role"), value)
      } else {
        held.append(role)
      }
    }
    roles = held
    for value in node["takes-on"]?.values ?? [] {
      if let id = reader.competency(value) { takesOn.insert(id) }
    }
    for value in node["gives-away"]?.values ?? [] {
      guard let id = reader.competency(value) else { continue }
      if takesOn.contains(id) { reader.report(.takenAndGiven(value.text ?? id.text), value) }
      givesAway.insert(id)
    }
  }
}
