import Commands
import Documents
import Roles
import SourceText

extension SiteReading {
  /// The first page: what this is, the search, and every role.
  var home: SitePage {
    let tiles = knowledge.roles.map { role in
      """
      <li><a href="\(places.place(of: role.id))"><strong>\(escapedForHTML(role.acronym))</strong> \
      \(escapedForHTML(role.name(in: language)))</a><br>\
      <span class="quiet">\(escapedForHTML(role.tagline[language]))</span></li>
      """
    }
    let body = """
      <h1>\(escapedForHTML(siteTitle))</h1>
      <p>\(escapedForHTML(homeLead[language]))</p>
      \(searchForm)
      <h2>\(escapedForHTML(SiteWords.roles[language]))</h2>
      <ul class="tiles">
      \(tiles.joined(separator: "\n"))
      </ul>
      """
    return SitePage("index.html", title: siteTitle, description: homeLead[language], body: body)
  }

  private var homeLead: LocalizedText {
    LocalizedText(
      en: """
        \(knowledge.roles.count) executive roles and \(knowledge.competencies.count) areas of work: who does what, who \
        is accountable, and where each sentence comes from.
        """,
      vi: """
        \(knowledge.roles.count) vai trò điều hành và \(knowledge.competencies.count) mảng công việc: ai làm gì, ai chịu \
        trách nhiệm chính, và từng câu lấy từ đâu.
        """)
  }

  /// The form that leads to the search, or searches in place.
  var searchForm: String {
    """
    <form id="search" role="search" action="search.html" method="get">
    <p><label for="q">\(escapedForHTML(label[language]))</label></p>
    <p><input type="search" id="q" name="q" autocomplete="off" spellcheck="false">
    <button type="submit">\(escapedForHTML(button[language]))</button></p>
    </form>
    """
  }

  private var label: LocalizedText {
    LocalizedText(
      en: "Search the facts, in Vietnamese or English, with or without marks",
      vi: "Tìm dữ kiện, bằng tiếng Việt hoặc tiếng Anh, có dấu hay không dấu")
  }

  private var button: LocalizedText { LocalizedText(en: "Search", vi: "Tìm") }
}
