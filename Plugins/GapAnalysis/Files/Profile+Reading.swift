import Commands
import RoleLoading
import Roles
import SourceText
import YAMLTree

extension Profile {
  /// Reads a profile.
  ///
  /// - Throws: A failure with every finding, when there is any.
  static func read(_ path: String, in session: Session) throws(CommandFailure) -> Profile {
    try FileReader.read(path, as: .profile, in: session) { reader, root in
      root.map { Profile($0, &reader) } ?? Profile()
    }
  }

  private init(_ root: YAMLNode, _ reader: inout FileReader) {
    name = root.text("name")
    date = reader.date(root["date"])
    claims = Profile.claims(root["competencies"], &reader)
    if let node = root["degrees"], !node.isNull { degrees = node.values.map(HeldDegree.init) }
    if let node = root["experience"], !node.isNull {
      experience = node.values.map { Stretch($0, &reader) }
    }
    languages = root["languages"]?.values.compactMap(\.text) ?? []
  }

  private static func claims(_ node: YAMLNode?, _ reader: inout FileReader) -> [Competency.ID: Claim] {
    var claims: [Competency.ID: Claim] = [:]
    var lines: [Competency.ID: Int] = [:]
    for entry in node?.entries ?? [] {
      let claim = Claim(entry.value, &reader)
      guard let id = reader.competency(entry.key) else { continue }
      if let line = lines[id] {
        reader.report(.repeated(entry.name, firstLine: line, id: "repeated-competency"), entry.key)
        continue
      }
      lines[id] = entry.key.range.start.line
      claims[id] = claim
    }
    return claims
  }
}

extension Profile.Claim {
  fileprivate init(_ node: YAMLNode, _ reader: inout FileReader) {
    let isRange = node["min"] != nil || node["max"] != nil
    level = reader.span(node.entries == nil || isRange ? node : node["level"], in: levelRange)
    evidence = node["evidence"]?.values.compactMap(\.text) ?? []
    date = reader.date(node["date"])
  }
}

extension Profile.HeldDegree {
  fileprivate init(_ node: YAMLNode) {
    let word = node.text ?? node.text("level")
    level = word.flatMap(Requirement.Degree.Level.init(rawValue:))
    field = node.text("field")
  }
}

extension Profile.Stretch {
  fileprivate init(_ node: YAMLNode, _ reader: inout FileReader) {
    years = reader.span(node["years"], in: yearRange)
    field = node.text("where")
    level = node.text("level").flatMap(PersonLevel.init(rawValue:))
  }
}

extension YAMLNode {
  /// The elements of a list, or the value alone.
  var values: [YAMLNode] { elements ?? (isNull ? [] : [self]) }
}
