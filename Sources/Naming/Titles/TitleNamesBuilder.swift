import Roles
import SourceText
import TextSearch

/// Gathers every name and acronym by which a person may call a role.
struct TitleNamesBuilder {
  /// What each name stands for, by its words without marks.
  private(set) var titles: [[String]: Title] = [:]

  init(_ knowledge: KnowledgeBase) {
    for acronym in knowledge.acronyms { addLetters(acronym, knowledge) }
    for role in knowledge.roles {
      addLetters(of: role, knowledge)
      if titles[wordKeys(role.id.text)] == nil { add(role.id.text, Title(roles: [role.id])) }
      for name in role.names where name.status != .misleading { addName(name.text, of: role.id) }
    }
    addMeanings(knowledge)
    for role in knowledge.roles {
      for name in role.names where titles[wordKeys(name.text)] == nil { addName(name.text, of: role.id) }
    }
    for role in knowledge.roles {
      for name in knowledge.madeUpNames(of: role) where titles[wordKeys(name)] == nil {
        add(name, Title(roles: [role.id]))
      }
    }
  }

  private mutating func add(_ name: String, _ title: Title) {
    let words = wordKeys(name)
    guard !words.isEmpty else { return }
    var title = title
    if words.count > 1 {
      let known = QueryWord.words(of: name)
      title.strictPlaces = known.indices.filter { known[$0].isCapitals && known[$0].key.count == 2 }
    }
    titles[words] = title
  }

  /// A name that two roles share stands for both.
  private mutating func addName(_ name: String, of role: Role.ID) {
    var title = titles[wordKeys(name)] ?? Title()
    if !title.roles.contains(role) { title.roles.append(role) }
    add(name, title)
  }

  private mutating func addLetters(_ acronym: Acronym, _ knowledge: KnowledgeBase) {
    let own = acronym.meanings.filter { $0.name == nil }.compactMap(\.role)
    let roles = own.isEmpty ? acronym.meanings.compactMap(\.role) : own
    add(
      acronym.letters,
      Title(
        roles: roles, meaning: roles.isEmpty ? acronym.meanings.first : nil,
        letters: acronym.letters))
  }

  /// The letters of a role that no list of acronyms explains.
  private mutating func addLetters(of role: Role, _ knowledge: KnowledgeBase) {
    guard !knowledge.acronyms.contains(where: { folded($0.letters) == folded(role.acronym) }) else { return }
    var title = titles[wordKeys(role.acronym)] ?? Title(letters: role.acronym)
    title.roles.append(role.id)
    add(role.acronym, title)
  }

  /// The titles in full that letters may stand for.
  private mutating func addMeanings(_ knowledge: KnowledgeBase) {
    for acronym in knowledge.acronyms {
      for meaning in acronym.meanings {
        guard let name = meaning.name else { continue }
        for text in [name.en, name.vi].compactMap({ $0 }) where titles[wordKeys(text)] == nil {
          add(
            text, Title(roles: meaning.role.map { [$0] } ?? [], meaning: meaning.role == nil ? meaning : nil))
        }
      }
    }
  }
}
