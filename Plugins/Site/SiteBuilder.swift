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
  var files: [FolderFile] {
    let places = Places(knowledge)
    let readings = knowledge.manifest.languages.map { SiteReading(knowledge, $0, places, title: title) }
    let pages = readings.flatMap { reading in
      reading.pages.map { FolderFile("\(reading.language)/\($0.path)", reading.text(of: $0)) }
    }
    return [firstPage(readings)] + pages + assets + dataFiles(knowledge, places)
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
