import Commands
import Documents
import Roles
import SourceText

/// The site in one language.
struct SiteReading {
  let knowledge: KnowledgeBase
  let language: Language
  let places: Places
  let siteTitle: String

  init(_ knowledge: KnowledgeBase, _ language: Language, _ places: Places, title: String?) {
    self.knowledge = knowledge
    self.language = language
    self.places = places
    siteTitle = title ?? knowledge.manifest.title[language]
  }

  /// Every page.
  var pages: [SitePage] {
    [home, areaList, chart, comparison, search, disagreementPage, about]
      + knowledge.roles.flatMap(rolePages) + knowledge.competencies.map(areaPage) + sourcePages
      + (places.lettersFacts.isEmpty ? [] : [letters])
  }

  /// The pages to which every page leads.
  private var sections: [(path: String, title: LocalizedText)] {
    [
      ("index.html", SiteWords.roles), ("areas.html", SiteWords.areas), ("search.html", SiteWords.search),
      ("compare.html", SiteWords.compare), ("chart.html", SiteWords.chart),
      ("disagreements.html", SiteWords.disagreements), ("sources.html", SiteWords.sources),
      ("about.html", SiteWords.about),
    ]
  }

  /// The whole text of a page.
  func text(of page: SitePage) -> String {
    let title = page.path == "index.html" ? siteTitle : "\(page.title) · \(siteTitle)"
    let head = PageHead(
      title: title, description: page.description, assets: page.up + "../assets/", scripts: page.scripts)
    return wholePage(
      language, head, header(page) + "\n<main id=\"content\">\n\(page.body)\n</main>\n" + footer)
  }

  private func header(_ page: SitePage) -> String {
    let links = sections.map { section in
      let here = section.path == page.path ? " aria-current=\"page\"" : ""
      let title = escapedForHTML(section.title[language])
      return "<li><a href=\"\(page.up)\(section.path)\"\(here)>\(title)</a></li>"
    }
    return """
      <a class="skip" href="#content">\(escapedForHTML(SiteWords.skip[language]))</a>
      <header>
      <p><a href="\(page.up)index.html">\(escapedForHTML(siteTitle))</a>\(languageLink(page))</p>
      <nav aria-label="\(escapedForHTML(SiteWords.navigation[language]))">
      <ul>
      \(links.joined(separator: "\n"))
      </ul>
      </nav>
      </header>
      """
  }

  /// The same page in the other language, if the base has it.
  private func languageLink(_ page: SitePage) -> String {
    let other = language.other
    guard knowledge.manifest.languages.contains(other) else { return "" }
    let code = other.rawValue
    let name = escapedForHTML(other.ownName)
    return
      " <a class=\"language\" href=\"\(page.up)../\(code)/\(page.path)\" lang=\"\(code)\" hreflang=\"\(code)\">\(name)</a>"
  }

  private var footer: String {
    let manifest = knowledge.manifest
    let text = LocalizedText(
      en: """
        From the knowledge base “\(manifest.name)” \(manifest.version). \(LocalizedText.matrixCaveat[.en])
        """,
      vi: """
        Từ kho tri thức “\(manifest.name)” \(manifest.version). \(LocalizedText.matrixCaveat[.vi])
        """)
    return "<footer>\n<p>\(escapedForHTML(text[language]))</p>\n</footer>"
  }
}

extension SiteReading {
  /// A text of the base, marked where it is in the other language.
  func text(
    _ text: LocalizedText, _ style: RichText.Style = .plain, to place: String? = nil, anchor: String? = nil
  )
    -> RichText
  {
    RichText(
      text[language], style, target: place.map { .place($0) },
      language: text.wording(in: language) == nil ? language.other : nil, anchor: anchor)
  }

  /// A role by its short name, with the way to its page.
  func link(_ role: Role.ID, from up: String) -> RichText {
    RichText(knowledge.shortName(of: role, in: language), target: .place(up + places.place(of: role)))
  }

  func link(_ competency: Competency, from up: String) -> RichText {
    text(competency.name, to: up + places.place(of: competency.id))
  }

  func links(_ roles: [Role.ID], from up: String) -> RichText {
    roles.map { link($0, from: up) }.joined(separator: ", ")
  }

  /// A fact as a line: the sentence, and at the right edge what it rests on, with the ways there.
  func entry(_ fact: Fact, from up: String, isHome: Bool = false, about label: RichText? = nil) -> Entry {
    let place = isHome ? nil : places.place(of: fact.id).map { up + $0 }
    let sentence = text(fact.text, to: place, anchor: isHome ? fact.id.text : nil)
    let sources = fact.sources.map { source in
      RichText(" ")
        + RichText(source.text, .quiet, target: places.place(of: source).map { .place(up + $0) })
    }
    let reference = knowledge.reference(to: fact, in: language) { up + places.place(of: $0) }
    return Entry(label: label, sentence, trailing: reference + (isHome ? sources.joined() : RichText()))
  }

  func heading(_ text: LocalizedText, level: Int = 2) -> Block {
    .heading(RichText(text[language]), level: level)
  }

  func entry(_ label: LocalizedText, _ text: RichText) -> Entry? {
    text.isEmpty ? nil : Entry(label: RichText(label[language]), text)
  }
}
