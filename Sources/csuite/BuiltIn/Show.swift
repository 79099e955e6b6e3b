import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Command {
  static let show = Command(
    "show",
    summary: LocalizedText(
      en: "Shows a role, a part of it, a fact, a competency, a source or a disagreement.",
      vi: "Xem một vai trò, một phần của nó, một dữ kiện, năng lực, nguồn hoặc bất đồng."),
    details: LocalizedText(
      en: """
        REF is an id (cpo, S48, pricing, VN-PACE, D1), or a name in either language, with or without marks. \
        After a role, PART names one kind of facts, such as duties, metrics or requirements; ‘all’ shows \
        everything. ‘show scales’ explains the letters and numbers.
        """,
      vi: """
        REF là mã (cpo, S48, pricing, VN-PACE, D1) hoặc tên bằng một trong hai ngôn ngữ, có dấu hay không. \
        Sau vai trò, PART là một loại dữ kiện như nhiệm vụ, chỉ số hay yêu cầu; ‘all’ xem tất cả. \
        ‘show scales’ giải thích các chữ cái và con số.
        """),
    parameters: [
      Parameter(
        "ref", .rest, .reference,
        help: LocalizedText(
          en: "An id or a name, and for a role perhaps a part.",
          vi: "Mã hoặc tên; với vai trò có thể thêm phần.")),
      Parameter(
        "short", .flag, .text,
        help: LocalizedText(
          en: "A role on one sheet: what weighs most.",
          vi: "Vai trò trên một trang: những gì quan trọng nhất.")),
    ] + sheetParameters,
    examples: [
      .init("show cpo", LocalizedText(en: "What a CPO is.", vi: "CPO là ai, làm gì.")),
      .init(
        "show cpo --short --format html", LocalizedText(en: "One sheet to post.", vi: "Một trang để gửi đi.")),
      .init(
        "show cpo --short --both --stage start-up --company Acme",
        LocalizedText(
          en: "The same for a start-up, in both languages.", vi: "Cho công ty khởi nghiệp, hai ngôn ngữ.")),
      .init("show cpo duties", LocalizedText(en: "Everything a CPO does.", vi: "Mọi nhiệm vụ của CPO.")),
      .init(
        "show giám đốc sản phẩm",
        LocalizedText(en: "The same role by its name.", vi: "Cùng vai trò, gọi tên.")),
      .init("show S48", LocalizedText(en: "One fact with its evidence.", vi: "Một dữ kiện kèm bằng chứng.")),
      .init("show pricing", LocalizedText(en: "Who does what in pricing.", vi: "Ai làm gì trong định giá.")),
      .init("show D1", LocalizedText(en: "Both sides of a disagreement.", vi: "Các phía của một bất đồng.")),
    ], dataSchema: schemaOfShow, recordLists: [.facts, .parts]
  ) { session, arguments throws(CommandFailure) in
    let words = arguments.all("ref")
    if arguments.has("short") { return try shortPage(words, arguments, in: session) }
    if let option = Command.sheetParameters.first(where: { arguments.has($0.name) }) {
      throw .onlyForShort(option.name)
    }
    guard !words.isEmpty else { return try showCurrentRole(session) }
    if let page = session.page(ofStranger: words.joined(separator: " ")) { return page }
    let (reference, part) = try target(of: words, in: session)
    let page = session.page(of: reference, part)
    if case .role(let id) = reference, let role = session.knowledge.role(id), part == nil {
      session.explainedLetters.insert(folded(role.acronym))
    }
    return page
  }
}

/// The sheet of the role that the words name, or of the current one.
private func shortPage(
  _ words: [String], _ arguments: Arguments, in session: Session
) throws(CommandFailure) -> Answer {
  let name = words.joined(separator: " ")
  let current = session.currentRole.flatMap(session.knowledge.role)
  if words.isEmpty, let current { return try session.sheet(of: current, arguments) }
  guard !words.isEmpty else { return try showCurrentRole(session) }
  let (reference, part) = try target(of: words, in: session)
  guard case .role(let id) = reference, part == nil, let role = session.knowledge.role(id) else {
    throw .shortOfNoRole(name)
  }
  return try session.sheet(of: role, arguments)
}

private func showCurrentRole(_ session: Session) throws(CommandFailure) -> Answer {
  guard let role = session.currentRole else {
    throw CommandFailure(
      id: "missing-word", .usage,
      LocalizedText(en: "‘show’ needs something to show.", vi: "‘show’ cần biết phải xem gì."),
      hint: LocalizedText(en: "Try ‘show cpo’.", vi: "Hãy thử ‘show cpo’."))
  }
  return session.page(of: .role(role), nil)
}

extension Session {
  /// The page of letters or of a title that nothing in the knowledge base goes by.
  fileprivate func page(ofStranger name: String) -> Answer? {
    guard case .unknown = knowledge.resolve(name), currentRole == nil || RolePart(name) == nil else {
      return nil
    }
    return page(ofWithdrawn: name) ?? page(ofTitle: name)
  }
}

/// What the words name: a thing, or a role and a part, or a part of the current role.
private func target(
  of words: [String], in session: Session
) throws(CommandFailure) -> (reference: Reference, part: RolePart?) {
  let knowledge = session.knowledge
  let whole = words.joined(separator: " ")
  if case .found(let reference) = knowledge.resolve(whole) { return (reference, nil) }
  for count in stride(from: words.count - 1, through: 1, by: -1) {
    let rest = words.dropFirst(count).joined(separator: " ")
    guard case .found(let reference) = knowledge.resolve(words.prefix(count).joined(separator: " "))
    else { continue }
    guard case .role = reference else { break }
    guard let part = RolePart(rest) else { throw .unknownPart(rest) }
    return (reference, part)
  }
  if let role = session.currentRole, let part = RolePart(whole) { return (.role(role), part) }
  if let part = words.count > 1 ? RolePart(words.dropFirst().joined(separator: " ")) : nil,
    let first = words.first
  {
    return (.role(try knowledge.role(named: first).id), part)
  }
  return (try knowledge.reference(whole), nil)
}

/// A part of what is known about a role.
enum RolePart {
  case all
  case kind(FactKind)

  init?(_ word: String) {
    if ["all", "tat ca"].contains(folded(word)) {
      self = .all
    } else if let kind = FactKind(word: word) {
      self = .kind(kind)
    } else {
      return nil
    }
  }
}

extension CommandFailure {
  fileprivate static func unknownPart(_ word: String) -> CommandFailure {
    let known = FactKind.allCases.flatMap(\.words)
    let near = nearestNames(to: word, among: known).first
    let list = FactKind.allCases.map { $0.rawValue }.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-part", .negative,
      LocalizedText(
        en: "A role has no part called ‘\(word)’.", vi: "Vai trò không có phần nào tên ‘\(word)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "The parts: \(list), all.", vi: "Các phần: \(list), all."),
      word: word)
  }
}

extension Session {
  /// The page of something that was named.
  func page(of reference: Reference, _ part: RolePart?) -> Answer {
    switch reference {
    case .role(let id): knowledge.role(id).map { page(of: $0, part) } ?? Answer()
    case .fact(let id): knowledge.fact(id).map { page(of: $0) } ?? Answer()
    case .competency(let id): knowledge.competency(id).map { page(of: $0) } ?? Answer()
    case .source(let id): knowledge.source(id).map { page(of: $0) } ?? Answer()
    case .disagreement(let id):
      knowledge.disagreements.first { $0.id == id }.map { page(of: $0) } ?? Answer()
    case .note(let id):
      knowledge.roles.flatMap(\.notes).first { $0.id == id }.map { page(of: $0) } ?? Answer()
    case .scales: pageOfScales()
    }
  }
}
