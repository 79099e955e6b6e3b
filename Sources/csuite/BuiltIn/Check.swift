import Answering
import Claims
import Commands
import Documents
import Roles
import SourceText

extension Command {
  static let check = Command(
    "check",
    summary: LocalizedText(
      en: "Holds a text about roles against the base: what is supported, contradicted, not known.",
      vi:
        "Đối chiếu một văn bản về các vai trò với kho tri thức: câu nào đúng, câu nào sai, câu nào không rõ."),
    details: LocalizedText(
      en: """
        PATH is a job description, a policy or anything else in sentences, as plain text or Markdown, in either \
        language; ‘-’ is standard input. A sentence that names no role speaks of the role in the heading above it, of \
        ‘--role’, or of the role before it. It is supported (✓) only if a fact says the same of the same role, with the \
        same amounts and no weaker “usually”, or the chart of parts or the reporting lines do; contradicted (✗) if one \
        of them says otherwise; else not known here (·). Exit code 1 means that something is contradicted, with \
        ‘--strict’ also that something is not known.
        """,
      vi: """
        PATH là bản mô tả công việc, quy chế hay văn bản bất kỳ, dạng thường hoặc Markdown, tiếng Việt hoặc tiếng Anh; \
        ‘-’ là đầu vào chuẩn. Câu không nêu vai trò thì nói về vai trò ở tiêu đề phía trên, ở ‘--role’, hoặc ở câu trước. \
        Một câu chỉ được coi là đúng (✓) khi có dữ kiện nói như vậy về đúng vai trò đó, cùng con số và không yếu hơn (như \
        “thường”), hoặc khi bảng phân công hay tuyến báo cáo nói vậy; là sai (✗) khi dữ kiện nói khác; còn lại là không rõ \
        (·). Mã thoát 1 nghĩa là có câu sai; thêm ‘--strict’ thì câu không rõ cũng tính.
        """),
    parameters: [
      Parameter(
        "path", .required, .file,
        help: LocalizedText(
          en: "The text; ‘-’ is standard input.", vi: "Văn bản cần đối chiếu; ‘-’ là đầu vào chuẩn.")),
      Parameter(
        "role", .option, .role,
        help: LocalizedText(
          en: "The role that the text is about, where it does not say.",
          vi: "Vai trò mà văn bản nói tới, khi trong bài không nêu.")),
      Parameter(
        "strict", .flag, .text,
        help: LocalizedText(
          en: "Sentences that are not known count as faults.", vi: "Coi câu không rõ cũng là lỗi.")),
    ],
    examples: [
      .init("check policy.md", LocalizedText(en: "What a policy gets wrong.", vi: "Quy chế sai ở đâu.")),
      .init(
        "check policy.md --role cfo",
        LocalizedText(en: "A text about the CFO.", vi: "Một văn bản nói về CFO.")),
    ],
    dataSchema: schemaOfCheck, recordLists: [.claims]
  ) { session, arguments throws(CommandFailure) in
    let file = try session.readFile(arguments["path"] ?? "")
    let role = try arguments["role"].map { name throws(CommandFailure) in
      try session.knowledge.role(named: name).id
    }
    var checker = ClaimChecker(session.questionAnswering())
    let text = String(decoding: file.bytes, as: UTF8.self)
    let claims = try checker.check(text, about: role ?? session.currentRole) {
      done, count throws(CommandFailure) in
      try session.report(Progress(progressOfChecking, done: done, of: count))
    }
    let faults = claims.contains { claim in
      claim.verdict == .contradicted || arguments.has("strict") && claim.verdict == .unknown
    }
    let knowledge = session.knowledge
    return Answer(
      session.page(of: claims, file.path), data: knowledge.json(of: claims, file.path),
      records: knowledge.records(of: claims), outcome: faults ? .negative : .answered)
  }
}

extension Session {
  fileprivate func page(of claims: [CheckedClaim], _ path: String) -> Document {
    let count = { (verdict: ClaimVerdict) in claims.count { $0.verdict == verdict } }
    let (good, bad, open) = (count(.supported), count(.contradicted), count(.unknown))
    let summary = LocalizedText(
      en: "\(path): \(good) supported, \(bad) contradicted, \(open) not known here.",
      vi: "\(path): \(good) câu đúng, \(bad) câu sai, \(open) câu không rõ.")
    return Document([
      .paragraph(RichText(summary[language], .strong)), .entries(claims.flatMap(entries)),
    ])
  }

  /// A sentence with its mark in the margin; under one that is contradicted what the base says.
  private func entries(_ claim: CheckedClaim) -> [Entry] {
    let mark: RichText =
      switch claim.verdict {
      case .supported: RichText("✓ \(claim.sentence.line)", .quiet)
      case .contradicted: RichText("✗ \(claim.sentence.line)", .error)
      case .unknown: RichText("· \(claim.sentence.line)", .quiet)
      }
    let style: RichText.Style = claim.verdict == .contradicted ? .strong : .plain
    let first = Entry(
      label: mark, RichText(claim.sentence.text, style),
      trailing: claim.verdict == .supported ? RichText(grounds(claim), .quiet) : nil)
    guard claim.verdict == .contradicted else { return [first] }
    return [first, Entry(label: "", RichText(correction(claim)), trailing: RichText(grounds(claim), .quiet))]
  }

  private func grounds(_ claim: CheckedClaim) -> String {
    (claim.area.map { [$0.text] } ?? claim.facts.prefix(2).map(\.text)).joined(separator: " ")
  }

  /// What the base says instead.
  private func correction(_ claim: CheckedClaim) -> String {
    if let area = claim.area.flatMap(knowledge.competency) { return ownerSentence(area) }
    return claim.facts.first.flatMap(knowledge.fact)?.text[language] ?? ""
  }
}

private let progressOfChecking = LocalizedText(en: "Checking sentences", vi: "Đang đối chiếu các câu")
