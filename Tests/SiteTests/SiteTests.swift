import Commands
import Documents
import Foundation
import PluginTestSupport
import Roles
import Site
import SourceText
import Synchronization
import Testing

/// The files that `site` hands over for a base.
func siteFiles(_ knowledge: KnowledgeBase, line: String = "site out") throws -> [String: String] {
  let written = Mutex<[String: String]>([:])
  let surroundings = Surroundings(
    readFile: { path throws(CommandFailure) in SourceFile(path: path, text: "") },
    writeFile: { _, _, _ throws(CommandFailure) in }, now: { Moment(milliseconds: 0) }, dataFolder: nil,
    writeFolder: { _, files, _ throws(CommandFailure) in
      written.withLock { all in for file in files { all[file.name] = file.text } }
      return FolderChange(written: files.map(\.name), removed: [], left: [], unchanged: 0)
    })
  var session = Session(
    knowledge: knowledge, commands: CommandTable(Site.commands), language: .en, surroundings: surroundings)
  _ = try session.commands.run(words(ofLine: line), in: &session)
  return written.withLock { $0 }
}

private let shipped = Result { try siteFiles(shippedKnowledge) }

@Suite struct `A site` {
  @Test func `has a page for every role and area in both languages, and none over 300 kB`() throws {
    let files = try shipped.get()
    for language in ["vi", "en"] {
      for role in shippedKnowledge.roles { #expect(files["\(language)/roles/\(role.id).html"] != nil) }
      for area in shippedKnowledge.competencies { #expect(files["\(language)/areas/\(area.id).html"] != nil) }
    }
    for (name, text) in files { #expect(text.utf8.count < 300_000, "\(name) has \(text.utf8.count) bytes") }
  }

  @Test func `has no link that leads nowhere or anywhere but to its pages and the web`() throws {
    let files = try shipped.get()
    let pages = files.filter { $0.key.hasSuffix(".html") }
    let places = pages.mapValues { text in Set(text.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }) }
    for (name, text) in pages {
      for match in text.matches(of: #/ (?:href|src|action)="([^"]+)"/#) {
        let link = String(match.1)
        if link.hasPrefix("https://") || link.hasPrefix("http://") { continue }
        let (path, place) = target(of: link, from: name)
        #expect(files[path] != nil, "\(name): \(link)")
        if let place { #expect(places[path]?.contains(place) == true, "\(name): \(link)") }
      }
    }
  }

  @Test func `allows scripts and style from its own files alone, and has no other`() throws {
    for (name, text) in try shipped.get() where name.hasSuffix(".html") {
      #expect(text.contains("default-src 'none'; script-src 'self'; style-src 'self';"), "\(name)")
      #expect(!text.contains("unsafe-") && !text.contains("<style") && !text.contains(" style="), "\(name)")
      #expect(
        !text.contains(#/ on[a-z]+="/#) && !text.contains(#/<script(?! src="[a-z0-9./-]+" defer>)/#),
        "\(name)")
    }
  }

  @Test func `says what each page is, for those who share its link`() throws {
    let page = try #require(try shipped.get()["vi/roles/cpo.html"])
    #expect(page.contains("<title>CPO · Giám đốc sản phẩm · Các vai trò điều hành cấp cao</title>"))
    #expect(page.contains("<meta property=\"og:description\" content=\"Chief Product Officer: quyết định"))
    let named = try siteFiles(shippedKnowledge, line: "site out --title \"Acme & Co\"")
    #expect(named["en/index.html"]?.contains("<title>Acme &amp; Co</title>") == true)
  }

  @Test func `has the scripts that lie in the folder, each of them`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SiteAssets/files")
    let files = try shipped.get()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count > 5)
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(files["assets/\(name)"]?.hasSuffix(text) == true, "\(name)")
    }
  }

  private func target(of link: String, from page: String) -> (path: String, place: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?").first.map(String.init) ?? ""
    let place = parts.count > 1 ? String(parts[1]) : nil
    guard !path.isEmpty else { return (page, place) }
    var steps = page.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return (steps.joined(separator: "/"), place)
  }
}
