import Commands
import RoleLoading
import Roles
import SourceText
import TextSearch

/// Everything that can be named at the prompt, by where it can stand, each with its meaning.
struct NameCatalog {
  let table: CommandTable
  let knowledge: KnowledgeBase
  /// Commands by their first words; a first word of several commands stands for all.
  let firstWords: [Offer]
  let roles: [Offer]
  let competencies: [Offer]
  /// Disagreements, notes and the scales.
  let matters: [Offer]
  let sources: [Offer]
  let facts: [Offer]

  init(_ table: CommandTable, _ knowledge: KnowledgeBase) {
    (self.table, self.knowledge) = (table, knowledge)
    firstWords = table.firstWords
    roles = knowledge.roles.map { role in
      Offer(
        role.id.text, LocalizedText(en: role.name(in: .en), vi: role.name(in: .vi)),
        names: role.names.map(\.text) + [role.acronym])
    }
    competencies = knowledge.competencies.map { competency in
      Offer(
        competency.id.text, competency.name,
        names: [competency.name.en, competency.name.vi].compactMap { $0 })
    }
    matters =
      knowledge.disagreements.map { Offer($0.id.text, $0.topic, names: $0.topic.both) }
      + knowledge.roles.flatMap(\.notes).map { Offer($0.id.text, $0.title, names: $0.title.both) }
      + [
        Offer(
          "scales", LocalizedText(en: "The scales of the matrix", vi: "Các thang đo"), names: ["thang đo"])
      ]
    sources = knowledge.sources.map {
      Offer($0.id.text, LocalizedText(verbatim: $0.title), names: [$0.title])
    }
    facts = knowledge.facts.map { Offer($0.id.text, $0.text) }
  }

  /// The second words of the commands that begin with a word.
  func secondWords(after first: String) -> [Offer] {
    table.commands(under: folded(first)).map { Offer(String($0.name.dropFirst(first.count + 1)), $0.summary) }
  }

  /// What can be given where a domain says what can be given, without regard to what stands before.
  func offers(_ domain: Parameter.Domain) -> [Offer] {
    switch domain {
    case .role: roles
    case .competency: competencies
    case .reference: roles + competencies + matters
    case .part: FactKind.allCases.map(part) + [allParts]
    case .words(let words): words.map { Offer($0, LocalizedText(verbatim: "")) }
    case .choices(let choices):
      choices.all(knowledge).map { Offer($0.text, $0.meaning, names: $0.names) }
    case .command: table.commands.map { Offer($0.name, $0.summary) } + HelpTopic.allCases.map(\.offer)
    case .schema:
      KnowledgeFileKind.allCases.map {
        Offer($0.rawValue, LocalizedText(en: "A kind of knowledge file", vi: "Một loại tệp tri thức"))
      }
        + table.fileKinds.map {
          Offer($0.name, LocalizedText(en: "A file of your own", vi: "Tệp của riêng bạn"))
        } + table.commands.map { Offer($0.name, $0.summary) }
    case .setting: table.settings.map { Offer($0.name, $0.meaning) }
    case .query: qualifiers
    case .text, .path, .folder, .file, .number: []
    }
  }

  /// What is known about a role, by parts, with how much there is.
  func parts(of role: Role.ID) -> [Offer] {
    let counts = Dictionary(knowledge.facts(of: role).map { ($0.kind, 1) }, uniquingKeysWith: +)
    return FactKind.allCases.compactMap { kind in
      counts[kind].map { count in
        let offer = part(kind)
        return Offer(
          offer.text,
          LocalizedText(en: "\(kind.title[.en]) · \(count)", vi: "\(kind.title[.vi]) · \(count)"),
          names: offer.names)
      }
    } + [allParts]
  }

  private func part(_ kind: FactKind) -> Offer {
    // One word for both languages, and the plural that people type: ‘duties’ rather than ‘duty’.
    let title = (kind.title.en ?? "").lowercased()
    return Offer(title.contains(" ") ? kind.rawValue : title, kind.title, names: kind.words)
  }

  private var allParts: Offer {
    Offer("all", LocalizedText(en: "Everything", vi: "Tất cả"), names: ["tất cả"])
  }
}

extension CommandTable {
  fileprivate var firstWords: [Offer] {
    var seen: Set<String> = []
    return commands.compactMap { command in
      let first = command.name.split(separator: " ").first.map(String.init) ?? command.name
      guard seen.insert(first).inserted else { return nil }
      return Offer(first, self.command(first)?.summary ?? command.summary, names: command.summary.both)
    }
  }
}

extension LocalizedText {
  /// Both wordings.
  var both: [String] { [en, vi].compactMap { $0 } }
}
