import Commands
import Documents
import Roles
import SiteAssets
import SourceText

/// The scripts and the style that every site has.
var assets: [FolderFile] {
  (0..<csuite_site_asset_count()).map { index in
    let asset = csuite_site_asset_at(index)
    let text = String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
    let name = String(cString: asset.name)
    return FolderFile("assets/\(name)", name == "site.css" ? htmlStyleSheet + "\n" + text : text)
  }
}

/// What the scripts work on: every role, area, kind and fact, as values that can do nothing.
func dataFiles(_ knowledge: KnowledgeBase, _ places: Places) -> [FolderFile] {
  let base: [(String, JSONValue)] = [
    ("languages", JSONValue(knowledge.manifest.languages.map(\.rawValue))),
    ("roles", .array(knowledge.roles.map { role in knowledge.siteData(of: role) })),
    (
      "groups",
      .array(knowledge.groups.map { .object(["id": .string($0.id.text), "name": $0.name.siteData]) })
    ),
    ("areas", .array(knowledge.competencies.map(siteData))),
    (
      "kinds",
      .array(
        FactKind.allCases.map { kind in
          .object([
            "id": .string(kind.rawValue), "title": kind.title.siteData, "words": JSONValue(kind.words),
          ])
        })
    ), ("disputes", .array(knowledge.disagreements.map(siteData))),
  ]
  let facts = factParts(knowledge, places).enumerated().map { number, rows in
    FolderFile("assets/facts-\(number + 1).js", "csuite.addFacts([\n\(rows.joined(separator: ",\n"))\n]);\n")
  }
  let borders = knowledge.manifest.languages.map { borderFile(knowledge, places, $0) }
  return [FolderFile("assets/data.js", script(base))] + facts + borders
}

/// The names of the files of facts, in order.
func factFileNames(_ knowledge: KnowledgeBase, _ places: Places) -> [String] {
  factParts(knowledge, places).indices.map { "facts-\($0 + 1).js" }
}

private func script(_ values: [(name: String, value: JSONValue)]) -> String {
  values.map { "csuite.\($0.name) = \(renderCompactJSON($0.value));\n" }.joined()
}

/// The facts in parts that stay small, each as a line of JSON.
private func factParts(_ knowledge: KnowledgeBase, _ places: Places) -> [[String]] {
  var parts: [[String]] = []
  var size = Int.max
  for fact in knowledge.facts {
    let texts = knowledge.manifest.languages.map { JSONValue(fact.text.wording(in: $0).map(shown)) }
    let line = renderCompactJSON(
      .array([
        .string(fact.id.text), JSONValue(fact.role?.text), .string(fact.kind.rawValue),
        JSONValue(fact.competencies.map(\.text)), .array(texts), JSONValue(places.place(of: fact.id)),
      ]))
    if size > 200_000 {
      parts.append([])
      size = 0
    }
    parts[parts.count - 1].append(line)
    size += line.utf8.count
  }
  return parts
}

/// What is said about borders between roles, in one language.
private func borderFile(_ knowledge: KnowledgeBase, _ places: Places, _ language: Language) -> FolderFile {
  let facts = [FactKind.boundary, .misconception].flatMap { kind in knowledge.facts.filter { $0.kind == kind }
  }
  let rows = facts.map { fact -> JSONValue in
    let roles = Set(fact.about + [fact.role].compactMap(\.self)).sorted()
    return .object([
      "id": .string(fact.id.text), "roles": JSONValue(roles.map(\.text)),
      "text": .string(shown(fact.text[language])), "page": JSONValue(places.place(of: fact.id)),
    ])
  }
  let disputes = knowledge.disagreements.map { JSONValue.string(shown($0.topic[language])) }
  let text =
    script([("borders", .array(rows)), ("topics", .array(disputes))])
    + "csuite.disputes.forEach((dispute, place) => { dispute.topic = csuite.topics[place]; });\n"
  return FolderFile("assets/borders-\(language.rawValue).js", text)
}

extension KnowledgeBase {
  fileprivate func siteData(of role: Role) -> JSONValue {
    var names: [String: JSONValue] = [:]
    var shorts: [String: JSONValue] = [:]
    var full: [String: JSONValue] = [:]
    for language in manifest.languages {
      names[language.rawValue] = JSONValue(
        role.names.filter { $0.language == language }.map { shown($0.text) })
      shorts[language.rawValue] = .string(shown(shortName(of: role.id, in: language)))
      full[language.rawValue] = .string(shown(role.name(in: language)))
    }
    return .object([
      "id": .string(role.id.text), "acronym": .string(shown(role.acronym)), "names": .object(names),
      "short": .object(shorts), "name": .object(full),
    ])
  }
}

private func siteData(of competency: Competency) -> JSONValue {
  let relations = competency.relations.map { role, relation in
    let letter = relation.involvement?.letter ?? "·"
    return (role.text, JSONValue.string("\(letter)\(relation.importance)\(relation.level)"))
  }
  return .object([
    "id": .string(competency.id.text), "group": .string(competency.group.text),
    "name": competency.name.siteData,
    "relations": .object(Dictionary(relations) { first, _ in first }),
  ])
}

private func siteData(of dispute: Disagreement) -> JSONValue {
  .object([
    "id": .string(dispute.id.text), "roles": JSONValue(dispute.roles.map(\.text)),
    "areas": JSONValue(dispute.competencies.map(\.text)),
  ])
}

extension LocalizedText {
  fileprivate var siteData: JSONValue {
    var object: [String: JSONValue] = [:]
    object["en"] = en.map { .string(shown($0)) }
    object["vi"] = vi.map { .string(shown($0)) }
    return .object(object)
  }
}

/// A text in which nothing hides, as every page shows it.
private func shown(_ text: String) -> String { visible(text) }
