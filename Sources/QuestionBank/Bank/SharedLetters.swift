import Roles

extension KnowledgeBase {
  /// Whether the letters of a role may mean another one, too: CDO is the head of data, and the head of digital.
  func lettersMayMean(_ other: Role.ID, of role: Role) -> Bool {
    let meanings = acronyms.filter { $0.letters == role.acronym }.flatMap(\.meanings).compactMap(\.role)
    let isCalled = self.role(other).map { other in
      other.acronym == role.acronym || other.names.contains { $0.text == role.acronym }
    }
    return meanings.contains(other) || isCalled ?? false
  }
}
