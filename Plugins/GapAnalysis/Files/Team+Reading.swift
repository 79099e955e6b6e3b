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
    stage = root.text("stage").flatMap(FactScope.Stage.init(rawValue:))
    headcount = root["headcount"]?.integer
    industry = root["industry"].flatMap { reader.industry($0) }
    country = root["country"].flatMap { reader.country($0) }
    mustOwn = reader.competencies(root["must-own"])
    notNeeded = reader.areas(root["not-needed"], apartFrom: mustOwn)
    readPeople(root["people"]?.elements ?? [], &reader)
  }

  private mutating func readPeople(_ nodes: [YAMLNode], _ reader: inout FileReader) {
    var lines: [String: Int] = [:]
    var superiors: [YAMLNode?] = []
    for node in nodes where node.entries != nil {
      let person = Person(node, &reader)
      guard let nameNode = node["name"], let name = nameNode.text, !nameNode.isNull else { continue }
      if let line = lines[personKey(name)] {
        reader.report(.repeated(name, firstLine: line, id: "repeated-person"), nameNode)
        continue
      }
      lines[personKey(name)] = nameNode.range.start.line
      people.append(person)
      superiors.append(node["reports-to"])
    }
    readLines(superiors, &reader)
  }

  /// Whom each reports to; known only when all people are.
  private mutating func readLines(_ nodes: [YAMLNode?], _ reader: inout FileReader) {
    let names = people.map(\.name)
    for (index, node) in nodes.enumerated() {
      guard let node, let text = node.text, !node.isNull else { continue }
      if isBoard(text) {
        people[index].superior = .board
      } else if let superior = self.index(named: text) {
        people[index].superior = .person(names[superior])
        if let circle = circle(from: index) { reader.report(.reportingCircle(circle), node) }
      } else {
        let near = nearestNames(to: text, among: names).first
        reader.report(.unknownPerson(text, near: near), node)
      }
    }
  }

  /// The names on the way from a person back to the same one; nil where there is none.
  private func circle(from start: Int) -> [String]? {
    var path = [people[start].name]
    var place = start
    while case .person(let name) = people[place].superior, let next = index(named: name) {
      path.append(name)
      if next == start { return path }
      guard path.count <= people.count else { return nil }
      place = next
    }
    return nil
  }
}

private func isBoard(_ text: String) -> Bool {
  ["board", "board of directors", "hoi dong quan tri", "hdqt", "hoi dong thanh vien"].contains(
    personKey(text))
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
    takesOn = reader.competencies(node["takes-on"])
    standsIn = reader.competencies(node["stands-in"])
    givesAway = reader.areas(node["gives-away"], apartFrom: takesOn)
    posts = (node["posts"]?.values ?? []).compactMap { reader.post($0) }
    level = node.text("level").flatMap(PersonLevel.init(rawValue:))
    time = node["time"]?.integer
    isOutside = node["outside"]?.boolean ?? false
    seat = node.text("board").flatMap(BoardSeat.init(rawValue:))
  }
}
