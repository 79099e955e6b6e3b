package import Roles
import SourceText
import TextSearch

/// Every name and acronym by which a person may call a role.
package struct TitleNames: Sendable {
  private var titles: [[String]: Title] = [:]
  private var lengths: [String: Set<Int>] = [:]

  package init(_ knowledge: KnowledgeBase) {
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

  /// The longest name that begins at a place.
  package func longest(in words: [QuestionWord], at place: Int) -> (title: Title, length: Int)? {
    let lengths = (lengths[words[place].key] ?? []).union(lengths[words[place].key.withoutPlural] ?? [])
    let isMarked = words.contains(where: \.isMarked)
    for length in lengths.sorted(by: >) where place + length <= words.count {
      let keys = words[place..<(place + length)].map(\.key)
      let singular = Array(keys.dropLast()) + keys.suffix(1).map(\.withoutPlural)
      if let title = titles[keys] ?? titles[singular],
        !isMarked || title.strictPlaces.allSatisfy({ words[place + $0].isCapitals })
      {
        return (title, length)
      }
    }
    return nil
  }

  /// All names, as words.
  package var names: some Sequence<[String]> { titles.keys }

  private mutating func add(_ name: String, _ title: Title) {
    let words = wordKeys(name)
    guard let first = words.first else { return }
    var title = title
    if words.count > 1 {
      let known = QueryWord.words(of: name)
      title.strictPlaces = known.indices.filter { known[$0].isCapitals && known[$0].key.count == 2 }
    }
    titles[words] = title
    lengths[first, default: []].insert(words.count)
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

extension String {
  /// `ceos` as `ceo`, `officers` as `officer`.
  fileprivate var withoutPlural: String { count > 2 && hasSuffix("s") ? String(dropLast()) : self }
}
