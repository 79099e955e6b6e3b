import Commands
import Documents
import QueryEngine
import Roles
import SourceText

extension Command {
  static let find = Command(
    "find",
    summary: LocalizedText(
      en: "Searches the facts for words, in either language, with or without marks.",
      vi: "Tìm dữ kiện theo từ, bằng một trong hai ngôn ngữ, có dấu hay không dấu."),
    details: LocalizedText(
      en: """
        All words must be in a fact. "Words in quotation marks" must stand in a row, prefix* stands for all \
        words that begin so, -word must not be there. Filters: role:cpo kind:duty competency:pricing \
        source:VN-PACE grade:A lang:vi.
        """,
      vi: """
        Dữ kiện phải có đủ các từ. "Từ trong dấu nháy" phải đứng liền nhau, tiền tố* thay cho mọi từ bắt đầu \
        như vậy, -từ thì không được có. Bộ lọc: role:cpo kind:duty competency:pricing source:VN-PACE grade:A \
        lang:vi.
        """),
    parameters: [
      Parameter("query", .rest, .query, help: LocalizedText(en: "Words and filters.", vi: "Từ và bộ lọc.")),
      Parameter(
        "limit", .option, .number(1...10_000),
        help: LocalizedText(
          en: "How many facts to show; 10 unless told.", vi: "Số dữ kiện hiển thị; mặc định 10.")),
    ],
    examples: [
      .init("find pricing", LocalizedText(en: "Facts about pricing.", vi: "Dữ kiện về định giá.")),
      .init(
        "find dinh gia role:cpo", LocalizedText(en: "Without marks, one role.", vi: "Không dấu, một vai trò.")
      ),
      .init(
        "find \"target markets\" kind:duty --limit 3",
        LocalizedText(en: "A phrase among the duties.", vi: "Một cụm từ trong các nhiệm vụ.")),
    ]
  ) { session, arguments throws(CommandFailure) in
    let typed = arguments.all("query")
    let query = FactQuery(typed, in: session.knowledge)
    guard !query.isEmpty else { throw .findNeedsWords }
    return session.answer(to: query, typed, limit: arguments.number("limit") ?? 10)
  }
}

extension Session {
  fileprivate func answer(to query: FactQuery, _ typed: [String], limit: Int) -> Answer {
    let hits = query.matches(in: knowledge)
    let shown = Array(hits.prefix(limit))
    var document = Document([
      .entries(shown.map { knowledge.entry($0, in: language(of: $0, query), sought: query.isSought) })
    ])
    document.append(.paragraph(RichText(summary(hits.count, shown.count, query), .quiet)))
    if hits.isEmpty { document.blocks = [.paragraph(RichText(nothing(typed, query)))] }
    let names = typed.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    return Answer(
      document,
      data: .object([
        "query": .string(names), "total": .integer(hits.count), "hits": Fact.json(shown, in: knowledge),
        "facets": .object([
          "role": counts(hits.compactMap(\.role?.text)), "kind": counts(hits.map(\.kind.rawValue)),
        ]), "corrections": [],
      ]), outcome: hits.isEmpty ? .negative : .answered)
  }

  /// The language in which a hit is shown: the session's, unless only the other one holds the words.
  private func language(of fact: Fact, _ query: FactQuery) -> Language {
    let holds = { (language: Language) in
      foldedWords(fact.text.wording(in: language) ?? "").contains(where: query.isSought)
    }
    return holds(language) || !holds(language.other) ? language : language.other
  }

  private func summary(_ total: Int, _ shown: Int, _ query: FactQuery) -> String {
    let more = total > shown
    return LocalizedText(
      en: more ? "\(shown) of \(total) facts; ‘--limit \(total)’ shows all." : "\(total) fact(s).",
      vi: more ? "\(shown) trong \(total) dữ kiện; ‘--limit \(total)’ để xem hết." : "\(total) dữ kiện.")[
        language]
  }

  private func nothing(_ typed: [String], _ query: FactQuery) -> String {
    let words = typed.joined(separator: " ")
    if let filter = query.unknownFilters.first {
      return LocalizedText(
        en: "The filter ‘\(filter)’ names nothing that is here.",
        vi: "Bộ lọc ‘\(filter)’ không ứng với gì ở đây.")[language]
    }
    let near = query.words.compactMap { word in nearestNames(to: word, among: vocabulary).first { $0 != word }
    }
    let hint = near.first.map {
      LocalizedText(en: " Did you mean ‘\($0)’?", vi: " Có phải ý bạn là ‘\($0)’?")[language]
    }
    return LocalizedText(
      en: "No fact holds all of: \(words).", vi: "Không dữ kiện nào có đủ: \(words).")[language]
      + (hint ?? "")
  }

  /// Every word of the facts, folded.
  private var vocabulary: Set<String> {
    Set(
      knowledge.facts.flatMap { fact in
        Language.allCases.flatMap { foldedWords(fact.text.wording(in: $0) ?? "") }
      })
  }

  private func counts(_ names: [String]) -> JSONValue {
    .object(Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).mapValues(JSONValue.integer))
  }
}

extension CommandFailure {
  fileprivate static let findNeedsWords = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(en: "‘find’ needs words to look for.", vi: "‘find’ cần từ để tìm."),
    hint: LocalizedText(en: "Try ‘find pricing’.", vi: "Hãy thử ‘find định giá’."))
}
