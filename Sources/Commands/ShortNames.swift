public import Roles
public import SourceText

extension KnowledgeBase {
  /// What a role is called in a sentence: its acronym, or its full name where several roles share the acronym.
  public func shortName(of id: Role.ID, in language: Language) -> String {
    guard let role = role(id) else { return id.text }
    return isTold(byItsLetters: role) ? role.acronym : role.name(in: language)
  }
}

extension Relation.Involvement {
  /// The involvement as a label before roles.
  public var title: LocalizedText {
    switch self {
    case .accountable: LocalizedText(en: "Accountable", vi: "Chịu trách nhiệm chính")
    case .responsible: LocalizedText(en: "Responsible", vi: "Thực hiện")
    case .consulted: LocalizedText(en: "Consulted", vi: "Được tham vấn")
    case .informed: LocalizedText(en: "Informed", vi: "Được thông báo")
    }
  }
}
