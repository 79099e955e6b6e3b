public import Roles
public import SourceText
public import TextSearch

extension KnowledgeBase {
  /// The thing that a typed name stands for.
  ///
  /// - Throws: A failure that lists what the name may mean, or what is near it.
  public func reference(_ typed: String) throws(CommandFailure) -> Reference {
    switch resolve(typed) {
    case .found(let reference): return reference
    case .ambiguous(let references): throw .ambiguous(typed, references, in: self)
    case .unknown(let nearest): throw .unknownName(typed, id: "unknown-reference", nearest: nearest)
    }
  }

  /// The role that a typed name stands for.
  ///
  /// - Throws: A failure that lists what the name may mean, or what is near it.
  public func role(named typed: String) throws(CommandFailure) -> Role {
    switch resolveRole(typed) {
    case .found(.role(let id)):
      guard let role = role(id) else { fallthrough }
      return role
    case .found: throw .unknownName(typed, id: "unknown-role", nearest: [])
    case .ambiguous(let references): throw .ambiguous(typed, references, in: self)
    case .unknown(let nearest): throw .unknownName(typed, id: "unknown-role", nearest: nearest)
    }
  }

  /// What a thing is called.
  public func name(of reference: Reference) -> LocalizedText {
    switch reference {
    case .role(let id):
      role(id).map { LocalizedText(en: $0.name(in: .en), vi: $0.name(in: .vi)) }
        ?? LocalizedText(verbatim: id.text)
    case .fact(let id): fact(id)?.text ?? LocalizedText(verbatim: id.text)
    case .competency(let id): competency(id)?.name ?? LocalizedText(verbatim: id.text)
    case .source(let id): LocalizedText(verbatim: source(id)?.title ?? id.text)
    case .disagreement(let id):
      disagreements.first { $0.id == id }?.topic ?? LocalizedText(verbatim: id.text)
    case .note(let id):
      roles.flatMap(\.notes).first { $0.id == id }?.title ?? LocalizedText(verbatim: id.text)
    case .scales: LocalizedText(en: "Scales", vi: "Thang đo")
    }
  }
}

extension CommandFailure {
  static func ambiguous(_ typed: String, _ references: [Reference], in knowledge: KnowledgeBase)
    -> CommandFailure
  {
    CommandFailure(
      id: "ambiguous", .negative,
      LocalizedText(
        en: "‘\(typed)’ has several meanings here.", vi: "‘\(typed)’ có nhiều nghĩa ở đây."),
      hint: undescribed(typed, in: knowledge)
        ?? LocalizedText(en: "Type one of the ids:", vi: "Hãy gõ một trong các mã:"),
      candidates: references.map { Candidate(id: $0.id, name: knowledge.name(of: $0)) }, word: typed)
  }

  /// The titles that letters stand for and that the knowledge base does not describe, before the ids of the others.
  private static func undescribed(_ typed: String, in knowledge: KnowledgeBase) -> LocalizedText? {
    let meanings = knowledge.acronyms.first { folded($0.letters) == folded(typed) }?.meanings ?? []
    let titles = meanings.filter { $0.role == nil }.compactMap(\.name)
    guard !titles.isEmpty else { return nil }
    let list = { (language: Language) in titles.map { $0[language] }.joined(separator: ", ") }
    return LocalizedText(
      en: "Not described here: \(list(.en)). Of the others, type one of the ids:",
      vi: "Ở đây chưa mô tả: \(list(.vi)). Với các vai trò còn lại, hãy gõ một trong các mã:")
  }

  static func unknownName(_ typed: String, id: String, nearest: [String]) -> CommandFailure {
    CommandFailure(
      id: id, .negative,
      LocalizedText(
        en: "Nothing in this knowledge base is called ‘\(typed)’.",
        vi: "Kho tri thức này không có gì tên ‘\(typed)’."),
      hint: nearest.first.map(didYouMean)
        ?? LocalizedText(
          en: "‘list roles’ shows the roles; ‘find \(typed)’ searches the facts.",
          vi: "‘list roles’ liệt kê các vai trò; ‘find \(typed)’ để tìm trong dữ kiện."),
      candidates: nearest.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: typed)
  }
}
