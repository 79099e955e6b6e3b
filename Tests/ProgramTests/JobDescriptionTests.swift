import Foundation
import Testing

/// A page that a person sends to others.
private func page(_ role: String, _ language: String, format: String = "html") throws -> String {
  let run = try Program.shell("csuite show \(role) --format \(format) --lang \(language)")
  #expect(run.exitCode == 0)
  return run.output
}

private func all(_ pattern: some RegexComponent<(Substring, Substring)>, in text: String) -> [String] {
  text.matches(of: pattern).map { String($0.output.1) }
}

private let roles = ["cpo", "cto", "cco-compliance", "clo"]

@Suite struct `A job description` {
  @Test(arguments: roles, ["en", "vi"])
  func `leads from every sentence to its source`(role: String, language: String) throws {
    let html = try page(role, language)
    let ids = all(/\bid="([^"]+)"/, in: html)
    #expect(Set(ids).count == ids.count)
    let targets = all(/\bhref="#([^"]+)"/, in: html)
    #expect(Set(targets).subtracting(ids).isEmpty)
    let items = ids.filter { $0.hasPrefix("item-") }
    #expect(!items.isEmpty && Set(items).isSubset(of: targets), "a source that nothing cites")
    #expect(all(/<li id="item-[0-9]+">.*?<a href="(https?:[^"]+)"/, in: html).count > items.count / 2)
  }

  @Test(arguments: roles, ["en", "vi"])
  func `can be read by ear`(role: String, language: String) throws {
    let html = try page(role, language)
    #expect(html.contains("<html lang=\"\(language)\">"))
    #expect(all(/<(main)>/, in: html).count == 1)
    #expect(all(/<(nav) aria-label="/, in: html).count == 1)
    let levels = all(/<h([1-6])/, in: html).compactMap(Int.init)
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(
      all(/<section aria-labelledby="(part-[0-9]+)">/, in: html) == all(/<h2 id="(part-[0-9]+)">/, in: html))
    #expect(!html.contains("<td></td>") && !html.contains("<dt></dt>"))
    #expect(all(/<th scope="(col)"/, in: html).count == 4)
    #expect(all(/<th scope="(row)"/, in: html).count > 5)
    let other = language == "en" ? "vi" : "en"
    #expect(html.contains("<span lang=\"\(other)\">"))
  }

  @Test func `needs nothing but itself`() throws {
    let html = try page("cpo", "en")
    for word in ["<script", "<link", "<img", "src=", "url(", "@import"] { #expect(!html.contains(word)) }
  }

  @Test func `says each caveat once`() throws {
    let html = try page("cpo", "en")
    for caveat in [
      "From the Vietnamese article that this knowledge base began with", "Only aggregators are cited",
      "Known in the trade", "gives the title in Vietnamese as",
    ] {
      #expect(html.components(separatedBy: caveat).count == 2, "\(caveat)")
    }
    for number in 1...11 {
      #expect(all(/<span class="quiet"> (O[0-9]+)<\/span>/, in: html).contains("O\(number)"))
    }
  }

  @Test func `holds every fact of the role, and every side of its disagreements`() throws {
    let html = try page("cto", "vi")
    let json = try Program.shell("csuite list facts role:cto --format json").output
    let ids = Set(all(/"id": "(CTO-[0-9]+)"/, in: json))
    #expect(ids.count > 80)
    #expect(ids.subtracting(all(/<span class="quiet"> (CTO-[0-9]+)<\/span>/, in: html)).isEmpty)
    #expect(html.contains("<h3>D6 · "))
  }

  @Test func `is Markdown too, with links to the sources`() throws {
    let markdown = try page("cmo", "en", format: "markdown")
    #expect(markdown.hasPrefix("# CMO · Chief Marketing Officer\n"))
    #expect(markdown.contains("\n## Sources ("))
    #expect(markdown.contains(/\n1\. .+\[https?\\:.*\]\(<https?:[^>]+>\)/))
    #expect(markdown.contains("| Area | Part | Importance | Level |"))
  }

  @Test func `does not change what the terminal shows`() throws {
    let text = try page("cto", "en", format: "text")
    #expect(text.contains("→ show cto duties"))
    #expect(!text.contains("Job description"))
  }
}
