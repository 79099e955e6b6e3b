import Commands
import Documents
import Roles
import SourceText

/// A team in its company as one shows it to a board: the key points, who holds what, what to do, a legend; two sheets.
struct SensiblePage {
  let report: SensibleReport
  let language: Language
  /// Whether lists are shown in full.
  let isWhole: Bool
  let closing: Closing?

  var plan: HoldingPlan { report.plan }
  var knowledge: KnowledgeBase { report.knowledge }
  var people: [Team.Person] { report.team.people }

  var document: Document {
    let title = report.team.name ?? TeamWords.team[language]
    var blocks: [Block] = [
      .heading(RichText("\(title) · \(TeamWords.people(people.count)[language])"), level: 1),
      .paragraph(RichText(CompanyWords.company(report.company)[language], .quiet)),
      .heading(RichText(CompanyWords.keyPoints[language]), level: 2),
      .numbered(KeyPoints(report: report).sentences(language).map { RichText($0) }),
    ]
    blocks += missing + law + newPosts + holders + standIns + contested + loose + board + lines + unknown
    if let closing { blocks += smallest(closing) }
    blocks.append(.paragraph(RichText(CompanyWords.legend[language], .quiet)))
    blocks.append(.suggestions(suggestions))
    var document = Document(blocks)
    document.isSheet = true
    return document
  }

  private var suggestions: [String] {
    let file = quoted(report.path)
    return ["gap team \(file) --strict", "gap team \(file) --all", "help gap team"]
  }

  /// What must be owned and nobody in the team holds or could hold.
  private var missing: [Block] {
    let missing = report.missing
    guard !missing.isEmpty else { return [] }
    let places = plan.newPosts.enumerated().flatMap { place, post in post.closes.map { ($0.id, place + 1) } }
    let closing = Dictionary(places, uniquingKeysWith: { first, _ in first })
    let shown = isWhole ? missing[...] : missing.prefix(8)
    let titles = [TeamWords.area, TeamWords.owner, CompanyWords.action]
    let table = Table(
      columns: titles.map { Table.Column(RichText($0[language])) },
      rows: shown.map { holding in
        [
          RichText(holding.competency.name[language]),
          RichText(holding.competency.accountable.map(shortName) ?? "–"),
          RichText(action(holding, closing[holding.competency.id])),
        ]
      })
    return [.heading(heading(CompanyWords.missing, missing.count), level: 2), .table(table)]
      + rest(missing.count - shown.count)
  }

  private func action(_ holding: Holding, _ newPost: Int?) -> String {
    if case .outside(let help) = holding.state {
      return "\(CompanyWords.outside[language]): \(help.name[language])"
    }
    if let newPost { return CompanyWords.newPost(newPost)[language] }
    let others = holding.competency.fallback.compactMap {
      if case .other(let text) = $0 { text[language] } else { nil }
    }
    let nearest = plan.nearest(to: holding.competency).map { people[$0].name }
    if let other = others.first { return other + (nearest.map { CompanyWords.under($0)[language] } ?? "") }
    return nearest.map { CompanyWords.nameOne($0)[language] } ?? CompanyWords.nameOne[language]
  }

  /// What the holder of a new post is called: the head of a function where the stage bears no executive for it.
  func title(of role: Role.ID) -> String {
    guard report.company.bounds.ownerLevel > .head,
      let function = knowledge.role(role)?.functions[language].first
    else { return shortName(role) }
    return CompanyWords.head(of: function, shortName(role))[language]
  }

  private var newPosts: [Block] {
    let posts = plan.newPosts
    guard !posts.isEmpty else { return [] }
    return [.heading(RichText(CompanyWords.newPosts[language]), level: 2)]
      + posts.enumerated().flatMap { index, post -> [Block] in
        let line =
          RichText("\(index + 1). \(title(of: post.role)): ", .strong) + RichText(effect(of: post))
        let facts = knowledge.facts(of: post.role).filter {
          $0.kind == .stage && $0.scope.stages.contains(report.company.stage)
        }
        return [.paragraph(line)]
          + (facts.first.map { [.entries([knowledge.entry($0, in: language)])] } ?? [])
      }
  }

  private func effect(of post: NewPost) -> String {
    let parts = [
      post.closes.isEmpty
        ? nil
        : LocalizedText(en: "closes \(cut(post.closes, .en))", vi: "lấp \(cut(post.closes, .vi))")[language],
      post.relieves.isEmpty
        ? nil
        : LocalizedText(
          en: "takes \(post.relieves.count) areas from stand-ins (\(cut(post.relieves, .en)))",
          vi: "nhận lại \(post.relieves.count) mảng đang kiêm (\(cut(post.relieves, .vi)))")[language],
    ]
    return parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  /// The first few of a list of areas.
  func cut(_ areas: [Competency], _ language: Language, most: Int = 4) -> String {
    areas.prefix(most).map { $0.name[language] }.joined(separator: ", ")
      + (areas.count > most ? " +\(areas.count - most)" : "")
  }

  private var contested: [Block] {
    guard !report.contested.isEmpty else { return [] }
    let entries = report.contested.prefix(isWhole ? .max : 5).map { holding in
      let owners: [Int] = if case .contested(let people) = holding.state { people } else { [] }
      return Entry(
        label: RichText(holding.competency.name[language]),
        RichText(owners.map { people[$0].name }.joined(separator: ", ")))
    }
    return [
      .heading(heading(CompanyWords.twoOwners, report.contested.count), level: 2), .entries(entries),
    ] + rest(report.contested.count - entries.count)
  }

  private var loose: [Block] {
    guard !report.loose.isEmpty else { return [] }
    let shown = report.loose.prefix(isWhole ? .max : 6)
    let entries = shown.map { holding in
      Entry(label: RichText(holding.competency.name[language]), RichText(action(holding, nil)))
    }
    return [.heading(heading(CompanyWords.loose, report.loose.count), level: 2), .entries(entries)]
      + rest(report.loose.count - shown.count)
  }

  private func smallest(_ closing: Closing) -> [Block] {
    let page = ClosingText(knowledge: knowledge, language: language)
    return [.heading(RichText(TeamWords.smallest[language]), level: 2)] + page.choice(closing)
  }

  func heading(_ title: LocalizedText, _ count: Int) -> RichText { RichText("\(title[language]) (\(count))") }

  func rest(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph(RichText(Sentence.rest(count)[language], .quiet))] : []
  }

  func shortName(_ id: Role.ID) -> String { knowledge.shortName(of: id, in: language) }
}
