public import SourceText

extension LocalizedText {
  /// What everything that shows letters, importance or levels says once, quietly.
  public static let matrixCaveat = LocalizedText(
    en: "Letters, importance and levels are the makers’ own judgement.",
    vi: "Chữ cái, tầm quan trọng và mức là nhận định riêng của nhóm biên soạn.")
}
