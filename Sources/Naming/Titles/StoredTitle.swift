import Roles
import StoredValues

/// What a name stands for, in the form in which an image keeps it.
struct StoredTitle: Sendable {
  private let roles: [String]
  /// Where the meaning is told: the place of its letters among the acronyms, and its own among their meanings.
  private let meaning: [Int]
  private let letters: String?
  private let strictPlaces: [Int]

  init(_ title: Title, _ acronyms: [Acronym]) {
    (roles, letters, strictPlaces) = (title.roles.map(\.text), title.letters, title.strictPlaces)
    meaning =
      acronyms.indices.lazy.compactMap { place in
        acronyms[place].meanings.firstIndex { $0 == title.meaning }.map { [place, $0] }
      }.first ?? []
  }

  /// The title, whose meaning is one of these.
  func title(_ acronyms: [Acronym]) -> Title {
    var title = Title(roles: roles.map { Role.ID($0) }, letters: letters)
    title.strictPlaces = strictPlaces
    if meaning.count == 2, acronyms.indices.contains(meaning[0]) {
      let meanings = acronyms[meaning[0]].meanings
      title.meaning = meanings.indices.contains(meaning[1]) ? meanings[meaning[1]] : nil
    }
    return title
  }
}

extension StoredTitle: Storable {
  static func passed(_ title: StoredTitle?, _ pass: inout some FieldPass) -> StoredTitle {
    StoredTitle(
      roles: pass(title) { $0.roles }, meaning: pass(title) { $0.meaning },
      letters: pass(title) { $0.letters }, strictPlaces: pass(title) { $0.strictPlaces })
  }

  private init(roles: [String], meaning: [Int], letters: String?, strictPlaces: [Int]) {
    (self.roles, self.meaning, self.letters, self.strictPlaces) = (roles, meaning, letters, strictPlaces)
  }
}
