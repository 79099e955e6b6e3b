import Commands
import QuestionBank
import Roles
import SourceText
import TextSearch

extension Selection {
  /// What words such as `cpo duties` or `pricing` ask for.
  ///
  /// - Throws: A failure that names the nearest thing when a word means nothing here.
  init(_ words: [String], in knowledge: KnowledgeBase, commands: CommandTable = CommandTable([]))
    throws(CommandFailure)
  {
    self.init()
    let commands = commands.commands(under: "quiz").map { String($0.name.dropFirst(5)) }
    var rest = words[...]
    while !rest.isEmpty {
      let length = try take(rest, knowledge, commands)
      rest = rest.dropFirst(length)
    }
  }

  /// Takes the longest run of words that means something and gives its length.
  private mutating func take(_ words: ArraySlice<String>, _ knowledge: KnowledgeBase, _ commands: [String])
    throws(CommandFailure)
    -> Int
  {
    for length in stride(from: words.count, through: 1, by: -1)
    where take(words.prefix(length).joined(separator: " "), knowledge) {
      return length
    }
    let typed = words.first ?? ""
    if case .ambiguous = knowledge.resolveRole(typed) {
      _ = try knowledge.role(named: typed)
    }
    throw .unknownTopic(typed, knowledge, commands)
  }

  private mutating func take(_ typed: String, _ knowledge: KnowledgeBase) -> Bool {
    let word = folded(typed)
    // What is called so, without what is only spelled alike: a whole base would be gone through for that.
    let named = knowledge.references(to: typed)
    let only = named.count == 1 ? named.first : nil
    if case .role(let role) = only {
      roles.append(role)
    } else if let kind = FactKind.allCases.first(where: { $0.words.contains { folded($0) == word } }) {
      // What a role answers for is one thing to a learner, whatever the knowledge base calls it.
      factKinds += kind == .duty || kind == .responsibility ? [.duty, .responsibility] : [kind]
    } else if Self.chartWords.contains(where: { folded($0) == word }) {
      kinds += QuestionKind.allCases.filter(\.isOfChart)
    } else if let kind = QuestionKind.allCases.first(where: { $0.words.contains { folded($0) == word } }) {
      kinds.append(kind)
    } else if case .competency(let area) = only {
      competencies.append(area)
    } else if let group = knowledge.groups.first(where: { group in
      [group.id.text, group.name[.en], group.name[.vi]].contains { folded($0) == word }
    }) {
      competencies += knowledge.competencies.filter { $0.group == group.id }.map(\.id)
    } else {
      return false
    }
    return true
  }
}

extension CommandFailure {
  fileprivate static func unknownTopic(_ typed: String, _ knowledge: KnowledgeBase, _ commands: [String])
    -> CommandFailure
  {
    let kinds = FactKind.allCases.flatMap(\.words) + QuestionKind.allCases.flatMap(\.words)
    let names =
      knowledge.roles.flatMap { [$0.id.text] + $0.names.map(\.text) } + knowledge.competencies.map(\.id.text)
    let near = nearestNames(to: typed, among: commands + kinds + names)
    return CommandFailure(
      id: "unknown-topic", .negative,
      LocalizedText(
        en: "There are no questions about ‘\(typed)’.", vi: "Không có câu hỏi nào về ‘\(typed)’."),
      hint: near.first.map(didYouMean)
        ?? LocalizedText(
          en: "Name a role, an area of work or a kind: ‘quiz cpo duties’, ‘quiz pricing’, ‘quiz metrics’.",
          vi: "Hãy nêu vai trò, mảng việc hoặc loại: ‘quiz cpo nhiệm vụ’, ‘quiz định giá’, ‘quiz chỉ số’."),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: typed)
  }
}

extension Parameter {
  /// Leaves the makers' RACI chart out.
  static let withoutChart = Parameter(
    "no-raci", .flag, .text,
    help: LocalizedText(
      en: "Leaves out the makers’ RACI chart.", vi: "Bỏ bảng RACI của nhóm biên soạn."))

  /// What a quiz or an exam is about.
  static let subjects = Parameter(
    "words", .rest, .choices(quizSubjects),
    help: LocalizedText(
      en: "Roles, areas, kinds; all when left out.", vi: "Vai trò, mảng, loại; bỏ trống là tất cả."))

  static let questionLanguage = Parameter(
    "language", .option, .words(["vi", "en"]),
    help: LocalizedText(en: "The language of the questions.", vi: "Ngôn ngữ của câu hỏi."))
}

/// What questions may be about: roles, kinds of facts and of questions, areas of work.
///
/// Ids of facts and cards do, too.
private let quizSubjects = Commands.Choices("quiz subject", isClosed: false) { knowledge in
  let roles = knowledge.roles.map { role in
    Commands.Choices.Choice(
      role.id.text, LocalizedText(en: role.name(in: .en), vi: role.name(in: .vi)),
      names: role.names.map(\.text) + [role.acronym])
  }
  let kinds = FactKind.allCases.map { kind in
    // One word for both languages, and the plural that people type: ‘duties’ rather than ‘duty’.
    let title = (kind.title.en ?? "").lowercased()
    return Commands.Choices.Choice(title.contains(" ") ? kind.rawValue : title, kind.title, names: kind.words)
  }
  let questions = QuestionKind.allCases.map { kind in
    Commands.Choices.Choice(kind.rawValue, kind.title, names: kind.words)
  }
  let areas = knowledge.competencies.map { area in
    Commands.Choices.Choice(area.id.text, area.name, names: [area.name.en, area.name.vi].compactMap(\.self))
  }
  var seen: Set<String> = []
  return (roles + kinds + questions + areas).filter { seen.insert($0.text).inserted }
}
