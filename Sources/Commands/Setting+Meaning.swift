package import SourceText

extension Setting {
  /// What the setting is for, in a few words.
  package var meaning: LocalizedText {
    switch self {
    case .language:
      LocalizedText(en: "The language of the answers.", vi: "Ngôn ngữ trả lời.")
    case .format:
      LocalizedText(en: "The form of the answers.", vi: "Dạng của câu trả lời.")
    case .width:
      LocalizedText(en: "The width of a page in columns.", vi: "Chiều rộng trang, tính bằng cột.")
    case .color:
      LocalizedText(en: "When to use colours.", vi: "Khi nào dùng màu.")
    case .pager:
      LocalizedText(
        en: "Whether a long page opens in a pager (PAGER, or less).",
        vi: "Có mở trang dài bằng trình xem từng trang (PAGER hoặc less) không.")
    case .suggestions:
      LocalizedText(
        en: "Whether a line is suggested while one types.", vi: "Có gợi ý phần còn lại của dòng khi gõ không."
      )
    case .highlighting:
      LocalizedText(en: "Whether the typed line is coloured.", vi: "Có tô màu dòng đang gõ không.")
    case .keys:
      LocalizedText(
        en: "The keys to edit with; auto follows ~/.editrc.",
        vi: "Kiểu phím soạn dòng; auto thì theo ~/.editrc.")
    case .history:
      LocalizedText(en: "How many lines the history keeps.", vi: "Lịch sử giữ lại bao nhiêu dòng lệnh.")
    }
  }

  /// What a value of the setting means; nil when it explains itself.
  package func meaning(of value: String) -> LocalizedText? {
    switch (self, value) {
    case (.language, "vi"), (.language, "en"):
      Language(rawValue: value).map { LocalizedText(verbatim: $0.ownName) }
    case (.language, _): LocalizedText(en: "as the locale says", vi: "theo ngôn ngữ của hệ thống")
    case (.width, "auto"): LocalizedText(en: "as wide as the screen", vi: "rộng bằng màn hình")
    case (.color, "auto"): LocalizedText(en: "on a terminal", vi: "khi ra màn hình")
    case (.history, "all"): LocalizedText(en: "nothing is forgotten", vi: "không bỏ dòng nào")
    case (.keys, "auto"): LocalizedText(en: "as ~/.editrc says", vi: "theo ~/.editrc")
    default: nil
    }
  }
}
