import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// The page of a topic.
  func page(of topic: HelpTopic) -> Answer {
    let title = Block.heading(RichText(topic.summary[language].filter { $0 != "." }), level: 1)
    return Answer(
      Document([title] + blocks(topic)), data: .object(["topic": .string(topic.rawValue)]))
  }

  private func blocks(_ topic: HelpTopic) -> [Block] {
    switch topic {
    case .sources: sourceBlocks
    case .query: [entries(queryLines), .suggestions(["find pricing", "find dinh gia role:cpo"])]
    case .keys: [entries(keyLines), paragraph(keyNote), paragraph(readlineNote)]
    case .settings: [settingsTable, paragraph(settingsNote), entries(variableLines)]
    case .overlay: overlayBlocks
    }
  }

  private var sourceBlocks: [Block] {
    let grades = Source.Grade.allCases.map { ($0.rawValue, $0.meaning) }
    return [
      paragraph(gradeNote), entries(grades), paragraph(basisNote), entries(basisLines),
      .suggestions(["list sources grade:A", "show S48"]),
    ]
  }

  private func paragraph(_ text: LocalizedText) -> Block { .paragraph(RichText(text[language])) }

  private func entries(_ lines: [(label: String, text: LocalizedText)]) -> Block {
    .entries(lines.map { Entry(label: RichText($0.label, .code), RichText($0.text[language])) })
  }
}

private let gradeNote = LocalizedText(
  en: "The letter beside a fact is the grade of its best source:",
  vi: "Chữ cái bên cạnh dữ kiện là hạng của nguồn tốt nhất của nó:")

private let basisNote = LocalizedText(
  en: "Beside the letter, or in its place where no published source is cited:",
  vi: "Bên cạnh chữ cái, hoặc thay cho nó khi không dẫn nguồn đã công bố:")

private let basisLines: [(String, LocalizedText)] = [
  (
    "weak sources",
    LocalizedText(
      en: "Behind a D: only aggregators say so, which have no authority.",
      vi: "“nguồn yếu”, sau chữ D: chỉ có trang tổng hợp nói vậy, không phải căn cứ.")
  ),
  (
    "original",
    LocalizedText(
      en: "The job description that this base grew from (“bản mô tả gốc” in Vietnamese).",
      vi: "“bản mô tả gốc”: bản mô tả công việc mà từ đó kho tri thức này được xây dựng.")
  ),
  (
    "general knowledge",
    LocalizedText(
      en: "What people of the trade know; nobody was asked.",
      vi: "“kiến thức chung”: điều người trong nghề đều biết; không trích từ ai.")
  ),
  (
    "own judgement",
    LocalizedText(
      en: "An assessment by the makers of the knowledge base.",
      vi: "“nhận định riêng”: đánh giá của người làm kho tri thức.")
  ),
  (
    "⚑",
    LocalizedText(
      en: "Sources disagree, or something is odd: the id behind it shows what.",
      vi: "Các nguồn bất đồng, hoặc có điều lạ: mã đi kèm cho biết là gì.")
  ),
]

private let queryLines: [(String, LocalizedText)] = [
  (
    "pricing strategy",
    LocalizedText(
      en: "Words, in either language, with or without marks; the more fit, the better.",
      vi: "Các từ, bằng một trong hai ngôn ngữ, có dấu hay không; càng khớp càng lên đầu.")
  ),
  ("\"target markets\"", LocalizedText(en: "Words in a row.", vi: "Các từ đứng liền nhau.")),
  ("+price -sales", LocalizedText(en: "Must be there; must not.", vi: "Phải có; không được có.")),
  ("pric*", LocalizedText(en: "Words that begin so.", vi: "Từ bắt đầu như vậy.")),
  ("ceo OR board", LocalizedText(en: "One or the other.", vi: "Cái này hoặc cái kia.")),
  (
    "role:cpo,cto", LocalizedText(en: "About one of these roles.", vi: "Về một trong các vai trò này.")
  ),
  (
    "kind:duty",
    LocalizedText(
      en: "Of a kind: duty, metric, requirement, mission …",
      vi: "Thuộc loại: nhiệm vụ, chỉ số, yêu cầu, sứ mệnh …")
  ),
  ("competency:pricing", LocalizedText(en: "In an area of work.", vi: "Thuộc một mảng công việc.")),
  (
    "source:VN-PACE grade:A",
    LocalizedText(en: "By source, or by its grade.", vi: "Theo nguồn, hoặc theo hạng nguồn.")
  ),
  ("lang:vi", LocalizedText(en: "Found in one language.", vi: "Tìm trong một ngôn ngữ.")),
  ("-role:cpo", LocalizedText(en: "Every filter can leave out.", vi: "Bộ lọc nào cũng có thể loại ra.")),
]

private let keyLines: [(String, LocalizedText)] = [
  (
    "Tab",
    LocalizedText(
      en: "Completes, or lists what fits; again, goes through the list.",
      vi: "Hoàn tất từ, hoặc liệt kê những gì hợp; bấm tiếp để đi qua danh sách.")
  ),
  (
    "→  End",
    LocalizedText(
      en: "At the end of the line, accepts the grey suggestion; Alt-f one word of it.",
      vi: "Ở cuối dòng, nhận phần gợi ý màu nhạt; Alt-f nhận một từ.")
  ),
  (
    "↑  ↓",
    LocalizedText(
      en: "Earlier lines that begin as this one does.", vi: "Các dòng trước đây bắt đầu giống dòng này.")
  ),
  (
    "^R",
    LocalizedText(
      en: "Searches earlier lines; marks do not matter.",
      vi: "Tìm trong các dòng trước đây, không cần gõ dấu.")
  ),
  (
    "Alt-Enter",
    LocalizedText(en: "Begins a new row in the same line.", vi: "Xuống hàng trong cùng một dòng lệnh.")
  ),
  (
    "^A ^E  ^W ^U ^K  ^Y",
    LocalizedText(
      en: "Start, end; cuts a word, what is before, what follows; puts it back.",
      vi: "Về đầu, về cuối; cắt một từ, phần trước, phần sau; dán lại.")
  ),
  (
    "Alt-Y  Alt-.",
    LocalizedText(
      en: "Puts an earlier cut in its place; brings the last word of an earlier line.",
      vi: "Đổi sang phần đã cắt trước đó; lấy từ cuối của dòng trước.")
  ),
  (
    "Alt-5 …  ^X( ^X) ^Xe",
    LocalizedText(
      en: "Does the next key five times; records keys and does them again.",
      vi: "Làm phím kế tiếp năm lần; ghi lại các phím và làm lại.")
  ),
  (
    "^_  Alt-/",
    LocalizedText(
      en: "Takes the last change back; makes it again.", vi: "Hoàn tác thay đổi vừa rồi; làm lại.")
  ),
  (
    "^C",
    LocalizedText(
      en: "Gives the line up; stops a command that runs.", vi: "Bỏ dòng đang gõ; dừng lệnh đang chạy.")
  ),
  ("^L", LocalizedText(en: "Clears the screen.", vi: "Xóa màn hình.")),
  ("^D", LocalizedText(en: "On an empty line, leaves.", vi: "Ở dòng trống thì thoát.")),
]

private let keyNote = LocalizedText(
  en:
    "‘set keys vi’ gives vi's keys; your ~/.editrc is read. A line that begins with a blank is not remembered.",
  vi:
    "‘set keys vi’ để dùng phím của vi; tệp ~/.editrc của bạn được đọc. Dòng bắt đầu bằng dấu cách không được nhớ."
)

private let readlineNote = LocalizedText(
  en: """
    The other keys are readline’s emacs keys. What differs: ↑ and ↓ keep to lines that begin as this one does; \
    Alt-Enter (M-^J, M-^M) begins a row and vi’s keys are a setting; M-Tab completes, a tab is a blank; M-& expands \
    no ~; ^X^R reads no file; ^Q inserts no control character.
    """,
  vi: """
    Các phím khác là phím emacs của readline. Khác ở chỗ: ↑ và ↓ chỉ đi qua những dòng bắt đầu giống dòng này; \
    Alt-Enter (M-^J, M-^M) xuống hàng, còn phím vi là một thiết lập; M-Tab hoàn tất từ, dấu tab thành dấu cách; M-& \
    không mở rộng ~; ^X^R không đọc tệp nào; ^Q không chèn ký tự điều khiển.
    """)

private let settingsNote = LocalizedText(
  en: """
    ‘set NAME VALUE’ keeps a setting in ‘config’ in $XDG_CONFIG_HOME/csuite, else ~/.config/csuite. What counts \
    first: an option on the line, then the environment, then the file.
    """,
  vi: """
    ‘set TÊN GIÁ-TRỊ’ lưu thiết lập vào tệp ‘config’ ở $XDG_CONFIG_HOME/csuite, hoặc ~/.config/csuite. Thứ tự ưu \
    tiên: tùy chọn trên dòng lệnh, rồi biến môi trường, rồi tệp.
    """)

/// What of the environment the program follows.
let variableLines: [(label: String, text: LocalizedText)] = [
  ("CSUITE_KB", LocalizedText(en: "A folder with a knowledge base.", vi: "Thư mục chứa kho tri thức.")),
  (
    "CSUITE_IMAGE",
    LocalizedText(
      en: "‘none’ reads knowledge from YAML at every start, and keeps nothing in $XDG_CACHE_HOME/csuite.",
      vi: "‘none’ đọc tri thức từ YAML mỗi lần khởi động và không lưu gì ở $XDG_CACHE_HOME/csuite.")
  ),
  ("CSUITE_LANG", LocalizedText(en: "The language, vi or en.", vi: "Ngôn ngữ, vi hoặc en.")),
  (
    "CSUITE_PLUGINS",
    LocalizedText(
      en: "Folders with plugins, parted by colons.",
      vi: "Các thư mục chứa plugin, cách nhau bằng dấu hai chấm.")
  ),
  (
    "CSUITE_NOW",
    LocalizedText(
      en: "The time, as 2026-11-25T09:30:00+07:00, for tests.",
      vi: "Thời điểm, như 2026-11-25T09:30:00+07:00, dùng khi kiểm thử.")
  ),
  (
    "NO_COLOR",
    LocalizedText(en: "No colours, whatever its value.", vi: "Không dùng màu, giá trị nào cũng vậy.")
  ),
  (
    "PAGER",
    LocalizedText(en: "What shows long pages; else less.", vi: "Trình xem trang dài; mặc định là less.")
  ),
]
