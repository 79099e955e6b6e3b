import Roles
import SourceText

extension Requirement.Years {
  /// The years in a few words, such as `10–15 years: product management`.
  var text: LocalizedText {
    let range = maximum.map { $0 == minimum ? "\(minimum)" : "\(minimum)–\($0)" } ?? "≥ \(minimum)"
    let place = field.map { LocalizedText(en: ": \($0[.en])", vi: ": \($0[.vi])") }
    return LocalizedText(en: "\(range) years\(place?[.en] ?? "")", vi: "\(range) năm\(place?[.vi] ?? "")")
  }
}

extension Requirement.Degree {
  /// The degree in a few words, such as `Bachelor (usual): law, economics; or equivalent experience`.
  var text: LocalizedText {
    let degree = level?.title ?? LocalizedText(en: "A degree", vi: "Bằng cấp")
    let firmness = necessity.map { LocalizedText(en: " (\($0.word[.en]))", vi: " (\($0.word[.vi]))") }
    let subjects = (
      en: fields.map { $0[.en] }.joined(separator: ", "), vi: fields.map { $0[.vi] }.joined(separator: ", ")
    )
    let instead = LocalizedText(en: "; or equivalent experience", vi: "; hoặc kinh nghiệm tương đương")
    return LocalizedText(
      en: degree[.en] + (firmness?[.en] ?? "") + (fields.isEmpty ? "" : ": " + subjects.en)
        + (orEquivalent ? instead[.en] : ""),
      vi: degree[.vi] + (firmness?[.vi] ?? "") + (fields.isEmpty ? "" : ": " + subjects.vi)
        + (orEquivalent ? instead[.vi] : ""))
  }
}

extension Requirement.Degree {
  /// Whether the sentence adds nothing but fields of study to what another sentence asks for.
  var namesOnlyFields: Bool { level == nil && necessity == nil && !orEquivalent && !fields.isEmpty }
}

extension Requirement.Degree.Level {
  /// The level as a title.
  var title: LocalizedText {
    switch self {
    case .bachelor: LocalizedText(en: "Bachelor’s degree", vi: "Bằng cử nhân")
    case .master: LocalizedText(en: "Master’s degree", vi: "Bằng thạc sĩ")
    case .doctorate: LocalizedText(en: "Doctorate", vi: "Bằng tiến sĩ")
    }
  }
}

extension Requirement.Degree.Necessity {
  /// How firmly the degree is asked for.
  var word: LocalizedText {
    switch self {
    case .required: LocalizedText(en: "required", vi: "bắt buộc")
    case .usual: LocalizedText(en: "usual", vi: "thường có")
    case .preferred: LocalizedText(en: "preferred", vi: "được ưu tiên")
    case .optional: LocalizedText(en: "optional", vi: "không bắt buộc")
    }
  }
}
