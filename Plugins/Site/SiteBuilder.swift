import Commands
import Documents
import Roles
import SourceText

/// Every file of a site.
struct SiteBuilder {
  private let knowledge: KnowledgeBase
  private let title: String?

  init(_ knowledge: KnowledgeBase, title: String?) {
    self.knowledge = knowledge
    self.title = title
  }

  /// The pages in each language, the first page, the scripts and their data.
  ///
  /// `report` is told how many of how many pages are done, and may stop it.
  func files<Failure>(
    report: (_ done: Int, _ total: Int?) throws(Failure) -> Void
  ) throws(Failure) -> [FolderFile] {
    let places = Places(knowledge)
    let readings = knowledge.manifest.languages.map { SiteReading(knowledge, $0, places, title: title) }
    var pages: [(reading: SiteReading, page: SitePage)] = []
    for reading in readings {
      try report(0, nil)
      pages += reading.pages.map { (reading, $0) }
    }
    var files = [firstPage(readings)]
    for (reading, page) in pages {
      try report(files.count, pages.count)
      files.append(FolderFile("\(reading.language)/\(page.path)", reading.text(of: page)))
    }
    try report(pages.count, pages.count)
    return files + assets + dataFiles(knowledge, places)
  }

  /// The page on which a reader chooses a language.
  private func firstPage(_ readings: [SiteReading]) -> FolderFile {
    let links = readings.map { reading in
      let language = reading.language
      return """
        <li lang="\(language.rawValue)"><a href="\(language.rawValue)/index.html" hreflang="\(language.rawValue)">\
        <strong>\(escapedForHTML(language.ownName))</strong></a> \(escapedForHTML(reading.siteTitle))</li>
        """
    }
    let first = readings.first
    let body = """
      <main>
      <h1>\(escapedForHTML(first?.siteTitle ?? knowledge.manifest.name))</h1>
      <ul class="tiles">
      \(links.joined(separator: "\n"))
      </ul>
      </main>
      """
    let head = PageHead(
      title: first?.siteTitle ?? knowledge.manifest.name, description: nil, assets: "assets/", scripts: [])
    return FolderFile("index.html", wholePage(first?.language ?? .en, head, body))
  }
}
