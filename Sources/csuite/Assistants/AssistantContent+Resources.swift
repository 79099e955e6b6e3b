import Commands
import Documents
import ModelContextProtocol
import Roles
import SourceText
import TextSearch

/// The kinds of things that have an address, such as `csuite://role/cpo`.
private enum Kind: String, CaseIterable {
  case role, area, fact, source, disagreement

  var domain: LocalizedText {
    switch self {
    case .role:
      LocalizedText(en: "A role with all its facts.", vi: "Một vai trò với mọi dữ kiện.")
    case .area:
      LocalizedText(
        en: "An area of work: who owns it, and its facts.", vi: "Một mảng việc: ai phụ trách, và các dữ kiện."
      )
    case .fact: LocalizedText(en: "A fact with its evidence.", vi: "Một dữ kiện kèm bằng chứng.")
    case .source:
      LocalizedText(en: "A source, and what rests on it.", vi: "Một nguồn, và những gì dựa vào nó.")
    case .disagreement:
      LocalizedText(en: "A disagreement with all its sides.", vi: "Một bất đồng với mọi phía.")
    }
  }

  /// Whether a name that was found is of this kind.
  func fits(_ reference: Reference) -> Bool {
    switch (self, reference) {
    case (.role, .role), (.area, .competency), (.fact, .fact), (.source, .source),
      (.disagreement, .disagreement):
      true
    default: false
    }
  }

  func uri(_ id: String) -> String { "csuite://\(rawValue)/\(id)" }
}

extension AssistantContent {
  var resources: [Resource] {
    let knowledge = session.knowledge
    let things: [(Kind, String, String)] =
      knowledge.roles.map { (.role, $0.id.text, $0.name(in: session.language)) }
      + knowledge.competencies.map { (.area, $0.id.text, $0.name[session.language]) }
      + knowledge.disagreements.map { (.disagreement, $0.id.text, $0.topic[session.language]) }
      + knowledge.sources.map { (.source, $0.id.text, $0.title) }
      + knowledge.facts.map { (.fact, $0.id.text, $0.text[session.language]) }
    return things.map { kind, id, title in
      Resource(uri: kind.uri(id), name: id, title: title, mimeType: jsonType)
    }
  }

  var resourceTemplates: [ResourceTemplate] {
    let parts = LocalizedText(
      en: "One part of a role, such as duties, as a page.",
      vi: "Một phần của vai trò, như nhiệm vụ, dạng trang.")
    return Kind.allCases.map {
      ResourceTemplate(
        uriTemplate: $0.uri("{id}"), name: $0.rawValue, description: $0.domain[session.language],
        mimeType: jsonType)
    } + [
      ResourceTemplate(
        uriTemplate: partTemplate, name: "part", description: parts[session.language], mimeType: pageType)
    ]
  }

  func text(at uri: String) -> ResourceText? {
    let parts = uri.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0] == "csuite:", parts[1].isEmpty, let kind = Kind(rawValue: parts[2])
    else { return nil }
    guard case .found(let reference) = session.knowledge.resolve(parts[3]), kind.fits(reference),
      folded(reference.id) == folded(parts[3])
    else { return nil }
    if parts.count == 5, kind == .role { return page(of: reference.id, part: parts[4], session.language) }
    guard parts.count == 4, let answer = shown(["show", reference.id], session.language) else { return nil }
    return ResourceText(uri: uri, mimeType: jsonType, text: renderCompactJSON(answer.data))
  }

  /// A part of a role as a page, with the ids of its facts; nil when nothing is known.
  func page(of role: String, part: String, _ language: Language) -> ResourceText? {
    guard FactKind(word: part) != nil, let answer = shown(["show", role, part], language),
      answer.outcome == .answered
    else { return nil }
    return ResourceText(
      uri: "\(Kind.role.uri(role))/\(part)", mimeType: pageType, text: renderMarkdown(answer.document))
  }

  /// What a line that only reads answers; nil when it answers nothing.
  private func shown(_ words: [String], _ language: Language) -> Answer? {
    var given = session
    given.language = language
    let doors = assistantDoors([:], nil, store)
    given.surroundings = given.surroundings.forReading(
      doors.readFile, doors.folders, keepsProgress: false, refusing: .assistantOnlyReads)
    return try? given.commands.run(words, in: &given)
  }

  func completions(of place: CompletionPlace, beginning: String) -> [String] {
    switch place {
    case .prompt(_, argument: languageKey):
      Language.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning) }
    case .prompt: catalog.offers(.role).matches(beginning).map(\.text)
    case .template(partTemplate, variable: "part"): catalog.offers(.part).matches(beginning).map(\.text)
    case .template(let template, _): offers(template).matches(beginning).map(\.text)
    }
  }

  private func offers(_ template: String) -> [Offer] {
    if template == partTemplate { return catalog.roles }
    switch Kind.allCases.first(where: { $0.uri("{id}") == template }) {
    case .role: return catalog.roles
    case .area: return catalog.competencies
    case .fact: return catalog.facts
    case .source: return catalog.sources
    case .disagreement: return catalog.matters.filter { $0.text.first == "D" }
    case nil: return []
    }
  }
}

private let jsonType = "application/json"
private let pageType = "text/markdown"
private let partTemplate = "csuite://role/{id}/{part}"
