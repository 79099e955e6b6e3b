public import SourceText

/// What a role has to do with a task, whatever letters a chart has for it.
public enum Part: String, CaseIterable, Hashable, Sendable, Comparable {
  case accountable
  case responsible
  case supporting
  case consulted
  case informed
  case verifying
  case signing
  case omitted

  /// The strongest part first.
  public static func < (left: Part, right: Part) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether somebody with this part works on the task.
  public var isWork: Bool { self == .responsible || self == .supporting }
}

/// A family of letters.
public enum Scheme: String, CaseIterable, Hashable, Sendable {
  case raci = "RACI"
  case rasci = "RASCI"
  case daci = "DACI"
  /// With V for who verifies and S for who signs off.
  case raciVS = "RACI-VS"
  /// With O for who is left out on purpose; also called CAIRO.
  case racio = "RACIO"

  /// What each letter means.
  public var letters: [Character: Part] {
    let shared: [Character: Part] = ["A": .accountable, "C": .consulted, "I": .informed]
    let own: [Character: Part] =
      switch self {
      case .raci: ["R": .responsible]
      case .rasci: ["R": .responsible, "S": .supporting]
      case .daci: ["D": .responsible]
      case .raciVS: ["R": .responsible, "V": .verifying, "S": .signing]
      case .racio: ["R": .responsible, "O": .omitted]
      }
    return shared.merging(own) { first, _ in first }
  }

  /// The letter for a part; nil when the family has none.
  public func letter(_ part: Part) -> Character? { letters.first { $0.value == part }?.key }

  /// What the part is called among these letters.
  public func name(_ part: Part) -> LocalizedText {
    switch (self, part) {
    case (.daci, .accountable): LocalizedText(en: "Approver", vi: "Người phê duyệt")
    case (.daci, .responsible): LocalizedText(en: "Driver", vi: "Người dẫn dắt")
    case (.daci, .consulted): LocalizedText(en: "Contributor", vi: "Người góp ý")
    case (_, .accountable): LocalizedText(en: "Accountable", vi: "Chịu trách nhiệm chính")
    case (_, .responsible): LocalizedText(en: "Responsible", vi: "Thực hiện")
    case (_, .supporting): LocalizedText(en: "Supporting", vi: "Hỗ trợ")
    case (_, .consulted): LocalizedText(en: "Consulted", vi: "Được tham vấn")
    case (_, .informed): LocalizedText(en: "Informed", vi: "Được thông báo")
    case (_, .verifying): LocalizedText(en: "Verifies", vi: "Kiểm tra lại")
    case (_, .signing): LocalizedText(en: "Signs off", vi: "Ký duyệt")
    case (_, .omitted): LocalizedText(en: "Left out", vi: "Không tham gia")
    }
  }
}
