import Roles

extension KnowledgeBase {
  /// Names that people make up for a role: those of its file, and "head of HR", "sếp công nghệ" from its
  /// functions and the ways to speak of a head that `words.yaml` lists.
  func madeUpNames(of role: Role) -> [String] {
    let english = vocabulary.heads.en.flatMap { head in
      role.functions.en.map { head.replacing("{}", with: $0) }
    }
    let vietnamese = vocabulary.heads.vi.flatMap { head in
      role.functions.vi.map { head.replacing("{}", with: $0) }
    }
    return role.nicknames.all + english + vietnamese
  }
}
