import Documents
import Roles
import SourceText

// The two pages that work by scripts of our own. What the scripts say stands in the pages, so that it is in one place
// with every other text.

extension SiteReading {
  /// The search, which needs no server.
  var search: SitePage {
    let says = [
      ("hint", LocalizedText(en: "Type words, for example: pricing.", vi: "Gõ vài từ, ví dụ: định giá.")),
      ("none", LocalizedText(en: "Nothing was found.", vi: "Không tìm thấy gì.")),
      ("one", LocalizedText(en: "1 fact.", vi: "1 dữ kiện.")),
      ("many", LocalizedText(en: "{count} facts, best first.", vi: "{count} dữ kiện, khớp nhất ở trên.")),
      ("read", LocalizedText(en: "Read ‘{from}’ as ‘{to}’.", vi: "Hiểu ‘{from}’ là ‘{to}’.")),
      (
        "unknown",
        LocalizedText(en: "Nothing here speaks of: {words}.", vi: "Ở đây không có gì nói đến: {words}.")
      ),
      (
        "filter",
        LocalizedText(en: "No such filter: {words}.", vi: "Không có bộ lọc này: {words}.")
      ),
    ]
    let details = LocalizedText(
      en: """
        "Words in a row" in quotation marks, +must, -must not, begin*; role:cpo, kind:duty, competency:pricing and \
        lang:vi filter.
        """,
      vi: """
        "Các từ liền nhau" trong dấu nháy, +phải có, -không có, bắt đầu*; lọc bằng role:cpo, kind:duty, \
        competency:pricing, lang:vi.
        """)
    let body = """
      <h1>\(escapedForHTML(SiteWords.search[language]))</h1>
      <div id="finder"\(attributes(says))>
      \(searchForm)
      <p class="quiet">\(escapedForHTML(details[language]))</p>
      <p id="status" role="status"></p>
      <ol id="hits" class="hits"></ol>
      <p><button type="button" id="more" hidden="hidden">\(escapedForHTML(SiteWords.more[language]))</button></p>
      </div>
      \(withoutScripts)
      """
    return SitePage(
      "search.html", title: SiteWords.search[language], description: details[language], body: body,
      scripts: ["store.js", "data.js"] + factFileNames(knowledge, places)
        + ["words.js", "index.js", "repair.js", "query.js", "reading.js", "search.js", "search-page.js"])
  }

  /// Any two to four roles side by side.
  var comparison: SitePage {
    let selects = (1...4).map { number in
      let options = knowledge.roles.map { role in
        "<option value=\"\(escapedForHTML(role.id.text))\">\(escapedForHTML("\(role.acronym) · \(role.name(in: language))"))</option>"
      }
      let label = LocalizedText(en: "Role \(number)", vi: "Vai trò \(number)")
      return """
        <p><label for="role-\(number)">\(escapedForHTML(label[language]))</label>
        <select class="role" id="role-\(number)">
        <option value="">–</option>
        \(options.joined(separator: "\n"))
        </select></p>
        """
    }
    let legend = LocalizedText(en: "Choose two to four roles", vi: "Chọn hai đến bốn vai trò")
    let body = """
      <h1>\(escapedForHTML(SiteWords.compare[language]))</h1>
      <div id="comparison"\(attributes(comparisonWords))>
      <form id="chooser">
      <fieldset>
      <legend>\(escapedForHTML(legend[language]))</legend>
      \(selects.joined(separator: "\n"))
      </fieldset>
      \(keptSelect)
      </form>
      <p id="status" role="status"></p>
      <div id="output"></div>
      </div>
      \(withoutScripts)
      """
    return SitePage(
      "compare.html", title: SiteWords.compare[language], description: legend[language], body: body,
      scripts: ["store.js", "data.js", "borders-\(language.rawValue).js", "compare-page.js"])
  }

  private var keptSelect: String {
    let label = LocalizedText(en: "Areas to show", vi: "Mảng cần xem")
    let choices = [
      ("all", LocalizedText(en: "all in which one of them has a part", vi: "mọi mảng có vai trò tham gia")),
      ("differences", LocalizedText(en: "where they differ", vi: "chỗ khác nhau")),
      ("shared", LocalizedText(en: "in which several have a part", vi: "mảng nhiều vai trò cùng có phần")),
      ("contested", LocalizedText(en: "contested", vi: "mảng chồng lấn")),
    ].map { "<option value=\"\($0)\">\(escapedForHTML($1[language]))</option>" }
    return """
      <p><label for="kept">\(escapedForHTML(label[language]))</label>
      <select id="kept">
      \(choices.joined(separator: "\n"))
      </select></p>
      """
  }

  /// What the pages are without scripts.
  private var withoutScripts: String {
    let text = LocalizedText(
      en:
        "This page needs scripts, which are switched off here. The pages of the roles and areas do without.",
      vi: "Trang này cần script, hiện đang bị tắt. Các trang vai trò và mảng công việc thì không cần.")
    return "<noscript><p>\(escapedForHTML(text[language]))</p></noscript>"
  }

  private func attributes(_ says: [(name: String, text: LocalizedText)]) -> String {
    says.map { " data-\($0.name)=\"\(escapedForHTML($0.text[language]))\"" }.joined()
  }
}
