import Commands
import Documents
import RoleLoading
import Roles
import SourceText
import TextSearch

extension Command {
  static let list = Command(
    "list",
    summary: LocalizedText(
      en: "Lists roles, competencies, facts, sources, disagreements or the rules of validate.",
      vi: "Liệt kê vai trò, năng lực, dữ kiện, nguồn, bất đồng hoặc các quy tắc của validate."),
    details: LocalizedText(
      en: "Filters are those of ‘find’: ‘list facts role:cpo kind:metric’, ‘list sources grade:A’.",
      vi: "Bộ lọc giống ‘find’: ‘list facts role:cpo kind:metric’, ‘list sources grade:A’."),
    parameters: [
      Parameter(
        "what", .required,
        .words(["roles", "competencies", "facts", "sources", "disagreements", "findings"]),
        help: LocalizedText(en: "What to list.", vi: "Thứ cần liệt kê.")),
      Parameter("filter", .rest, .query, help: LocalizedText(en: "Words and filters.", vi: "Từ và bộ lọc.")),
    ],
    examples: [
      .init("list roles", LocalizedText(en: "Every role.", vi: "Mọi vai trò.")),
      .init(
        "list competencies role:cto",
        LocalizedText(en: "What a CTO has a part in.", vi: "Những mảng CTO có phần.")),
      .init(
        "list facts role:cpo kind:metric",
        LocalizedText(en: "How a CPO is measured.", vi: "CPO được đo ra sao.")),
      .init("list sources grade:A", LocalizedText(en: "Official sources.", vi: "Nguồn chính thức.")),
      .init(
        "list findings",
        LocalizedText(en: "What knowledge files must keep to.", vi: "Quy tắc mà tệp tri thức phải theo.")),
    ], dataSchema: schemaOfList, recordLists: recordListsOfList
  ) { session, arguments throws(CommandFailure) in
    let query = FactQuery(arguments.all("filter"), in: session.knowledge)
    switch arguments["what"] {
    case "roles": return session.listOfRoles(query)
    case "competencies": return session.listOfCompetencies(query)
    case "sources": return session.listOfSources(query)
    case "disagreements": return session.listOfDisagreements(query)
    case "findings": return session.listOfFindings(query)
    default: return session.listOfFacts(query)
    }
  }
}

extension Session {
  fileprivate func listOfRoles(_ query: FactQuery) -> Answer {
    let roles = knowledge.roles.filter { role in
      query.filter.admits(role.id)
        && query.holdsWords(in: [role.id.text, role.acronym] + role.names.map(\.text))
    }
    let entries = roles.map { role in
      Entry(
        label: RichText(role.id.text, .code),
        RichText(role.name(in: language), .strong) + RichText(": \(role.tagline[language])")
          + knowledge.mark(of: knowledge.origin(of: role.id)))
    }
    return answer(entries, Records(roleFields, objects: roles.map { knowledge.json(of: $0) }, under: "roles"))
  }

  fileprivate func listOfCompetencies(_ query: FactQuery) -> Answer {
    let filter = query.filter
    let competencies = knowledge.competencies.filter { competency in
      (filter.competencies.isEmpty || filter.competencies.contains(competency.id))
        && !filter.excludedCompetencies.contains(competency.id)
        && (filter.roles.isEmpty || !filter.roles.isDisjoint(with: competency.relations.keys))
        && query.holdsWords(in: [competency.id.text, competency.name.en ?? "", competency.name.vi ?? ""])
    }
    let entries = competencies.map { competency in
      Entry(
        label: RichText(competency.accountable.map(shortName) ?? "–"), RichText(competency.name[language]),
        trailing: RichText(
          ([competency.id.text] + parts(of: query, in: competency)).joined(separator: "  "), .quiet)
          + knowledge.mark(of: knowledge.origin(of: competency.id)))
    }
    return answer(
      entries, knowledge.records(of: competencies), data: competencies.map { knowledge.json(of: $0) })
  }

  /// What the roles that were asked for have to do with a competency, such as `cto R54`.
  private func parts(of query: FactQuery, in competency: Competency) -> [String] {
    query.filter.roles.sorted().compactMap { role in
      competency.relations[role].map { "\(role) \($0.involvement?.letter ?? "·")\($0.importance)\($0.level)" }
    }
  }

  fileprivate mutating func listOfFacts(_ query: FactQuery) -> Answer {
    let result = searchIndex().search(query, limit: .max)
    let found = Set(result.hits.map(\.fact.id))
    let facts = knowledge.facts.filter { found.contains($0.id) }
    let entries = facts.map { knowledge.entry($0, in: language, result.highlighter) }
    return answer(entries, knowledge.records(of: facts), data: facts.map { knowledge.json(of: $0) })
  }

  fileprivate func listOfSources(_ query: FactQuery) -> Answer {
    let filter = query.filter
    let cited = Set(filter.roles.flatMap { knowledge.facts(of: $0) }.flatMap(\.sources))
    let sources = knowledge.sources.filter { source in
      (filter.grades.isEmpty || filter.grades.contains(source.grade))
        && !filter.excludedGrades.contains(source.grade) && !filter.excludedSources.contains(source.id)
        && (filter.roles.isEmpty || cited.contains(source.id))
        && (filter.sources.isEmpty || filter.sources.contains(source.id))
        && query.holdsWords(in: [source.id.text, source.title])
    }
    return answer(
      sources.map(sourceEntry),
      Records(sourceFields, objects: sources.map { knowledge.json(of: $0) }, under: "sources"))
  }

  fileprivate func listOfDisagreements(_ query: FactQuery) -> Answer {
    let filter = query.filter
    let disagreements = knowledge.disagreements.filter { disagreement in
      (filter.roles.isEmpty || !filter.roles.isDisjoint(with: disagreement.roles))
        && (filter.competencies.isEmpty || !filter.competencies.isDisjoint(with: disagreement.competencies))
        && query.holdsWords(in: [disagreement.topic.en ?? "", disagreement.topic.vi ?? ""])
    }
    let entries = disagreements.map {
      Entry(label: RichText($0.id.text, .code), RichText($0.topic[language]))
    }
    return answer(
      entries,
      Records(
        disagreementFields, objects: disagreements.map { knowledge.json(of: $0) }, under: "disagreements"))
  }

  /// The rules that ‘validate’ checks, with their ids.
  fileprivate func listOfFindings(_ query: FactQuery) -> Answer {
    let rules = FindingRule.all.filter { rule in
      query.holdsWords(in: [rule.id, rule.meaning[.en], rule.meaning[.vi]])
    }
    let entries = rules.map { rule in
      Entry(
        label: RichText(rule.id, .code), RichText(rule.meaning[language]),
        trailing: RichText(rule.severity.word[language], .quiet))
    }
    let values = rules.map { rule -> JSONValue in
      .object([
        "id": .string(rule.id), "severity": .string(rule.severity.rawValue), "meaning": rule.meaning.json,
      ])
    }
    return answer(entries, Records(findingFields, objects: values, under: "findings"))
  }

  /// `data` is the list for programs; the records themselves unless something else is given.
  private func answer(_ entries: [Entry], _ records: Records, data: [JSONValue]? = nil) -> Answer {
    let nothing = LocalizedText(en: "Nothing fits these filters.", vi: "Không có gì khớp bộ lọc này.")
    let block: Block = entries.isEmpty ? .paragraph(RichText(nothing[language])) : .entries(entries)
    return Answer(
      Document([block]), data: .object([records.key: .array(data ?? records.rows.map { .object($0) })]),
      records: records, outcome: entries.isEmpty ? .negative : .answered)
  }
}

extension FactQuery {
  /// Whether all the words are in one of the texts, as words or as beginnings of words.
  fileprivate func holdsWords(in texts: [String]) -> Bool {
    guard unknownFilters.isEmpty else { return false }
    let wanted = wantedWords
    return wanted.isEmpty
      || texts.contains { text in
        let present = foldedWords(text)
        return wanted.allSatisfy { word in present.contains { $0.hasPrefix(word) } }
      }
  }
}
