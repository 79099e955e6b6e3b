import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Command {
  static let find = Command(
    "find",
    summary: LocalizedText(
      en: "Searches the facts for words, in either language, with or without marks.",
      vi: "Tìm dữ kiện theo từ, bằng một trong hai ngôn ngữ, có dấu hay không dấu."),
    details: LocalizedText(
      en: """
        The better a fact fits the words, the higher it stands; not all must be in it. "Words in quotation marks" \
        must stand in a row, +word must be there, -word must not, prefix* stands for all words that begin so, \
        a OR b for either. Filters: role:cpo kind:duty competency:pricing source:VN-PACE grade:A lang:vi; with - \
        before them they leave out.
        """,
      vi: """
        Dữ kiện càng khớp các từ thì càng đứng trên; không cần có đủ mọi từ. "Từ trong dấu nháy" phải đứng liền \
        nhau, +từ thì phải có, -từ thì không được có, tiền tố* thay cho mọi từ bắt đầu như vậy, a OR b là một trong \
        hai. Bộ lọc: role:cpo kind:duty competency:pricing source:VN-PACE grade:A lang:vi; thêm - phía trước là \
        loại ra.
        """),
    parameters: [
      Parameter("query", .rest, .query, help: LocalizedText(en: "Words and filters.", vi: "Từ và bộ lọc.")),
      Parameter(
        "limit", .option, .number(1...10_000),
        help: LocalizedText(
          en: "How many facts to show; 10 unless told.", vi: "Số dữ kiện hiển thị; mặc định 10.")),
      Parameter(
        "explain", .flag, .text,
        help: LocalizedText(
          en: "Shows how each score comes about.", vi: "Cho xem từng điểm số từ đâu mà có.")),
    ],
    examples: [
      .init("find pricing", LocalizedText(en: "Facts about pricing.", vi: "Dữ kiện về định giá.")),
      .init(
        "find dinh gia role:cpo", LocalizedText(en: "Without marks, one role.", vi: "Không dấu, một vai trò.")
      ),
      .init(
        "find \"target markets\" kind:duty --limit 3",
        LocalizedText(en: "A phrase among the duties.", vi: "Một cụm từ trong các nhiệm vụ.")),
      .init(
        "find churn -role:cpo --explain --limit 1",
        LocalizedText(en: "Why the best fact has its score.", vi: "Vì sao dữ kiện đầu có điểm ấy.")),
    ], dataSchema: schemaOfFind, recordLists: [.hits]
  ) { session, arguments throws(CommandFailure) in
    let typed = arguments.all("query")
    let query = FactQuery(typed, in: session.knowledge)
    guard typed.contains(where: { !$0.isEmpty }) else { throw .findNeedsWords }
    return session.answer(
      to: query, limit: arguments.number("limit") ?? 10, explains: arguments.has("explain"))
  }
}

extension Session {
  fileprivate mutating func answer(to query: FactQuery, limit: Int, explains: Bool) -> Answer {
    let index = searchIndex()
    let result = index.search(query, limit: limit)
    if result.hits.isEmpty { return nothingFound(result, index.nearest(to: query)) }
    let explanations = explains ? result.hits.compactMap { index.explanation(of: $0, for: result.query) } : []
    return answer(result, explanations, explains: explains)
  }

  private func answer(_ result: SearchResult, _ explanations: [Explanation], explains: Bool) -> Answer {
    var document = Document(
      remarks(on: result) + (explains ? explained(result, explanations) : hits(of: result)))
    document.append(.paragraph(RichText(summary(result.total, result.hits.count), .quiet)))
    return Answer(document, data: json(result, explanations), records: records(result))
  }

  /// The hits; those that hold the words with other marks than were typed stand apart.
  private func hits(of result: SearchResult) -> [Block] {
    let entries = entries(result)
    let exact = result.hits.prefix { !$0.hasOtherMarks }.count
    guard exact < entries.count else { return [.entries(entries)] }
    let told = LocalizedText(en: "With other marks:", vi: "Cùng chữ, khác dấu:")[language]
    return (exact > 0 ? [.entries(Array(entries[..<exact]))] : [])
      + [.paragraph(RichText(told, .quiet)), .entries(Array(entries[exact...]))]
  }

  /// The hits, each in the session's language unless only the other one holds the words.
  func entries(_ result: SearchResult) -> [Entry] {
    result.hits.map { hit in
      let here = hit.fact.text.wording(in: language) ?? ""
      let isRanked = hit.score > 0
      let isHere =
        hit.language == language || !isRanked && !here.isEmpty
        || !result.highlighter.places(in: here, language).isEmpty
      return knowledge.entry(hit.fact, in: isHere ? language : hit.language, result.highlighter)
    }
  }

  private func summary(_ total: Int, _ shown: Int) -> String {
    let more = total > shown
    return LocalizedText(
      en: more
        ? "\(shown) of \(total) facts; ‘--limit \(total)’ shows all."
        : total == 1 ? "1 fact." : "\(total) facts.",
      vi: more ? "\(shown) trong \(total) dữ kiện; ‘--limit \(total)’ để xem hết." : "\(total) dữ kiện.")[
        language]
  }
}

extension CommandFailure {
  fileprivate static let findNeedsWords = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(en: "‘find’ needs words to look for.", vi: "‘find’ cần từ để tìm."),
    hint: LocalizedText(en: "Try ‘find pricing’.", vi: "Hãy thử ‘find định giá’."))
}
