import SourceText

extension Setting {
  /// Those of the program itself, in the order in which they are shown.
  package static let ofProgram: [Setting] = [
    language, format, width, color, pager, suggestions, highlighting, keys, history,
  ]

  package static let language: Setting = {
    var setting = Setting(
      "language", LocalizedText(en: "The language of the answers.", vi: "Ngôn ngữ trả lời."),
      words: [Word("auto", LocalizedText(en: "as the locale says", vi: "theo ngôn ngữ của hệ thống"))]
        + Language.allCases.map { Word($0.rawValue, LocalizedText(verbatim: $0.ownName)) })
    setting.aliases = ["lang"]
    return setting
  }()
  package static let format = Setting(
    "format", LocalizedText(en: "The form of the answers.", vi: "Dạng của câu trả lời."),
    words: OutputFormat.allCases.map { Word($0.rawValue) })
  package static let width = Setting(
    "width", LocalizedText(en: "The width of a page in columns.", vi: "Chiều rộng trang, tính bằng cột."),
    words: [Word("auto", LocalizedText(en: "as wide as the screen", vi: "rộng bằng màn hình"))],
    numbers: widths)
  package static let color: Setting = {
    let onTerminal = LocalizedText(en: "on a terminal", vi: "khi ra màn hình")
    var setting = Setting(
      "color", LocalizedText(en: "When to use colours.", vi: "Khi nào dùng màu."),
      words: ColorChoice.allCases.map { Word($0.rawValue, $0 == .auto ? onTerminal : nil) })
    setting.aliases = ["colour", "colors", "colours"]
    return setting
  }()
  package static let pager = Setting(
    "pager",
    LocalizedText(
      en: "Whether a long page opens in a pager (PAGER, or less).",
      vi: "Có mở trang dài bằng trình xem từng trang (PAGER hoặc less) không."), words: onOrOff)
  package static let suggestions = Setting(
    "suggestions",
    LocalizedText(
      en: "Whether a line is suggested while one types.", vi: "Có gợi ý phần còn lại của dòng khi gõ không."
    ), words: onOrOff)
  package static let highlighting = Setting(
    "highlighting",
    LocalizedText(en: "Whether the typed line is coloured.", vi: "Có tô màu dòng đang gõ không."),
    words: onOrOff)
  package static let keys = Setting(
    "keys",
    LocalizedText(
      en: "The keys to edit with; auto follows ~/.editrc.",
      vi: "Kiểu phím soạn dòng; auto thì theo ~/.editrc."),
    words: [
      Word("auto", LocalizedText(en: "as ~/.editrc says", vi: "theo ~/.editrc")), Word("emacs"), Word("vi"),
    ])
  package static let history = Setting(
    "history",
    LocalizedText(en: "How many lines the history keeps.", vi: "Lịch sử giữ lại bao nhiêu dòng lệnh."),
    words: [Word("all", LocalizedText(en: "nothing is forgotten", vi: "không bỏ dòng nào"))],
    numbers: 1...10_000_000)

  /// The columns that a page may have.
  package static let widths = 10...1000

  private static let onOrOff = [Word("on"), Word("off")]
}

/// When answers are coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}
