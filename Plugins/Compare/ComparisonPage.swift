import Commands
import Documents
import Roles
import SourceText

/// A comparison as readers see it: the answer in a sentence, the border, the matrix, the duties.
struct ComparisonPage {
  let comparison: Comparison
  let options: ComparisonOptions
  let language: Language
  let knowledge: KnowledgeBase
  /// What is said about the border between the roles, and as much of it as is shown.
  private let border: (all: [Fact], shown: ArraySlice<Fact>)
  /// The disagreements that the page speaks of, and the sources that it cites; none on a screen.
  let shownDisputes: [Disagreement]
  let citedSources: [Source.ID]

  private var shownDuties: Int { options.isPage && comparison.roles.count < 4 ? 5 : 3 }

  init(_ comparison: Comparison, _ options: ComparisonOptions, _ language: Language) {
    self.comparison = comparison
    self.options = options
    self.language = language
    knowledge = comparison.knowledge
    let isNarrowed = options.selection != nil || options.group != nil
    let facts = isNarrowed ? [] : comparison.facts(.boundary) + comparison.facts(.misconception)
    border = (facts, options.showsAll ? facts[...] : facts.prefix(options.isPage ? 8 : 5))
    shownDisputes = comparison.disputes(options)
    citedSources = options.isPage ? comparison.sources(of: border.shown, shownDisputes) : []
  }

  var document: Document {
    let rows = comparison.rows(options).filter { $0.overlap != .none }
    var blocks: [Block] = [
      .heading(RichText(names.joined(separator: " · ")), level: 1), .paragraph(RichText(summary)),
    ]
    if options.isPage { blocks.append(.contents(title: Words.contents[language])) }
    if options.explains { blocks += explanation }
    if !isNarrowed { blocks += betweenThem }
    blocks.append(.heading(RichText(Words.areas[language]), level: 2))
    blocks += rows.isEmpty ? [.paragraph(RichText(Words.noSuchArea[language]))] : areas(rows)
    if options.tellsWords { blocks += inWords(rows) }
    if !isNarrowed { blocks += duties }
    if options.isPage { blocks += disputes + sources }
    blocks.append(.suggestions(suggestions))
    var document = Document(blocks)
    document.isReport = true
    return document
  }

  /// The matrix with its legend: before it on a page, which is read from the top, below it on a screen, which ends there.
  private func areas(_ rows: [Comparison.Row]) -> [Block] {
    let cells: Block = .paragraph(RichText(Words.cells[language], .quiet))
    guard options.isPage else { return [.matrix(matrix(rows)), cells] }
    return [cells, .paragraph(RichText(Words.colours[language], .quiet)), .matrix(matrix(rows))]
  }

  /// Whether the reader asked for some areas of work alone.
  var isNarrowed: Bool { options.selection != nil || options.group != nil }

  private var names: [String] {
    comparison.roles.map { knowledge.shortName(of: $0.id, in: language) }
  }

  private var summary: String {
    let all = comparison.rows.count
    let (contested, shared) = (comparison.count(.contested), comparison.count(.shared))
    let own = comparison.roles.indices.map { "\(names[$0]) \(comparison.ownAreas(of: $0))" }
    return LocalizedText(
      en: """
        They meet in \(contested + shared) of \(all) areas of work, \(contested) of them contested; theirs alone: \
        \(own.joined(separator: ", ")).
        """,
      vi: """
        Cùng có phần trong \(contested + shared) trên \(all) mảng công việc, trong đó \(contested) mảng chồng lấn; \
        mảng riêng: \(own.joined(separator: ", ")).
        """)[language]
  }

  private var betweenThem: [Block] {
    var entries = border.shown.map { Entry(RichText($0.text[language]), trailing: reference(to: $0)) }
    entries += comparison.disagreements.map { disagreement in
      Entry(
        RichText("⚑ ", .notice) + RichText(disagreement.topic[language]),
        trailing: options.isPage ? flag(disagreement) : RichText("show \(disagreement.id)", .code))
    }
    guard !entries.isEmpty else { return [] }
    let heading: [Block] = [
      .heading(RichText(Words.between[language]), level: 2), .entries(entries),
    ]
    return heading + rest(border.all.count - border.shown.count)
  }

  private var suggestions: [String] {
    let ids = comparison.roles.map(\.id.text).joined(separator: " ")
    var lines = isNarrowed ? ["compare \(ids)"] : ["compare \(ids) --only contested"]
    if !options.tellsWords { lines.append("compare \(ids) --words") }
    if !options.explains { lines.append("compare \(ids) --explain") }
    if comparison.roles.count == 2, names[0] != names[1] { lines.append("gap move \(ids)") }
    return lines
  }

  func rest(_ count: Int) -> [Block] {
    guard count > 0 else { return [] }
    let words = LocalizedText(
      en: "\(count) more; ‘--all’ shows them.", vi: "Còn \(count) mục; ‘--all’ để xem hết.")
    return [.paragraph(RichText(words[language], .quiet))]
  }
}

extension ComparisonPage {
  /// The duties of each role: those that only it has, and those that others have too.
  private var duties: [Block] {
    comparison.roles.indices.flatMap { column -> [Block] in
      let duties = comparison.duties(of: column)
      let own = duties.filter(\.sharedWith.isEmpty)
      let shared = duties.filter { !$0.sharedWith.isEmpty }
      let heading = LocalizedText(
        en: "\(names[column]): \(own.count) duties only here, \(shared.count) shared",
        vi: "\(names[column]): \(own.count) nhiệm vụ riêng, \(shared.count) nhiệm vụ chung")
      return [.heading(RichText(heading[language]), level: 2)] + list(own, Words.onlyHere)
        + list(shared, Words.alsoOthers)
    }
  }

  private func list(_ duties: [Comparison.Duty], _ label: LocalizedText) -> [Block] {
    let shown = options.showsAll ? duties[...] : duties.prefix(shownDuties)
    guard !shown.isEmpty else { return [] }
    let heading: Block = .heading(RichText(label[language]), level: 3)
    return [heading, .entries(shown.map(entry))] + rest(duties.count - shown.count)
  }

  private func entry(_ duty: Comparison.Duty) -> Entry {
    var text = RichText(duty.fact.text[language])
    if !duty.sharedWith.isEmpty { text += RichText(" " + sharing(duty), .quiet) }
    return Entry(text, trailing: reference(to: duty.fact))
  }

  /// With whom a duty is shared, and who leads.
  private func sharing(_ duty: Comparison.Duty) -> String {
    let others = duty.sharedWith.map { knowledge.shortName(of: $0.role, in: language) }
      .joined(separator: ", ")
    guard let leader = duty.leader.map({ knowledge.shortName(of: $0, in: language) }) else {
      return "(\(others))"
    }
    return LocalizedText(en: "(\(others); led by \(leader))", vi: "(\(others); \(leader) dẫn dắt)")[language]
  }
}

/// The program’s own words on a page of comparison.
enum Words {
  static let areas = LocalizedText(en: "Areas of work", vi: "Mảng công việc")
  static let between = LocalizedText(en: "Between these roles", vi: "Giữa các vai trò này")
  static let inWords = LocalizedText(en: "In words", vi: "Nói bằng lời")
  static let personal = LocalizedText(en: "Personal skill", vi: "Kỹ năng cá nhân")
  static let onlyHere = LocalizedText(en: "Only here", vi: "Riêng vai trò này")
  static let alsoOthers = LocalizedText(en: "Others’ too", vi: "Vai trò khác cũng làm")
  static let noSuchArea = LocalizedText(
    en: "There is no such area of work.", vi: "Không có mảng nào như vậy.")
  static let cells = LocalizedText(
    en: "A54: accountable, importance 5, level 4 (R responsible, C consulted, I informed, · personal skill).",
    vi:
      "A54: chịu trách nhiệm chính, quan trọng 5, mức 4 (R thực hiện, C tham vấn, I thông báo, · kỹ năng cá nhân)."
  )
  static let contents = LocalizedText(en: "Contents", vi: "Mục lục")
  static let colours = LocalizedText(
    en: """
      The darker a field, the more important the area is to the role; 5/12: it has a part in 5 of 12 areas. \
      \(LocalizedText.matrixCaveat[.en])
      """,
    vi: """
      Ô càng đậm, mảng càng quan trọng với vai trò; 5/12: có phần ở 5 trong 12 mảng. \
      \(LocalizedText.matrixCaveat[.vi])
      """)
  static let area = LocalizedText(en: "Area", vi: "Mảng")
  static let overlap = LocalizedText(en: "Overlap", vi: "Chồng lấn")
  static let disputes = LocalizedText(en: "Where sources disagree", vi: "Chỗ các nguồn bất đồng")
  static let sources = LocalizedText(en: "Sources", vi: "Nguồn")
  static let legend = LocalizedText(
    en: "! contested   = shared   · only one.   \(LocalizedText.matrixCaveat[.en])",
    vi: "! chồng lấn   = chung   · riêng.   \(LocalizedText.matrixCaveat[.vi])")
}
