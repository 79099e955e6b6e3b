import SourceText

extension YAMLFinding {
  /// libyaml's complaint in plain words; one that we have no words for is passed on as it is.
  static func syntax(_ problem: String) -> YAMLFinding {
    let known = complaints.first { problem.contains($0.words) }
    guard let known else {
      return YAMLFinding(
        "syntax", en: "The YAML cannot be read: \(problem).", vi: "Không đọc được YAML: \(problem).")
    }
    return YAMLFinding("syntax", en: known.message.0, vi: known.message.1, hint: known.hint)
  }

  private static let complaints: [(words: String, message: (String, String), hint: LocalizedText)] = [
    (
      "unexpected end of stream",
      (
        "A quotation mark or a bracket is opened here and never closed.",
        "Dấu nháy hoặc dấu ngoặc mở ở đây mà không đóng."
      ),
      LocalizedText(en: "Close it.", vi: "Hãy đóng lại.")
    ),
    (
      "mapping values are not allowed",
      (
        "A colon and a blank stand inside a text, or a key is indented wrongly.",
        "Có dấu hai chấm kèm dấu cách bên trong đoạn chữ, hoặc khóa thụt lề sai."
      ),
      LocalizedText(
        en: "Put the text in quotation marks, or line the key up with its neighbours.",
        vi: "Hãy đặt đoạn chữ trong dấu nháy, hoặc canh khóa thẳng với các khóa bên cạnh.")
    ),
    (
      "cannot start any token",
      (
        "A value cannot begin with this character; tabs do not indent YAML.",
        "Giá trị không thể bắt đầu bằng ký tự này; YAML không thụt lề bằng tab."
      ),
      LocalizedText(
        en: "Indent with blanks, or put the text in quotation marks.",
        vi: "Hãy thụt lề bằng dấu cách, hoặc đặt đoạn chữ trong dấu nháy.")
    ),
    (
      "did not find expected ',' or",
      (
        "A bracket is opened here and not closed, or a comma is missing.",
        "Dấu ngoặc mở ở đây mà không đóng, hoặc thiếu dấu phẩy."
      ),
      LocalizedText(
        en: "Close the bracket, and put commas between the entries.",
        vi: "Hãy đóng ngoặc và đặt dấu phẩy giữa các mục.")
    ),
    (
      "did not find expected key",
      (
        "This line does not line up with the keys above it.", "Dòng này không thẳng hàng với các khóa ở trên."
      ),
      LocalizedText(
        en:
          "Indent it like its neighbours; put text that begins with a quotation mark wholly in quotation marks.",
        vi: "Hãy thụt lề như các dòng bên cạnh; chữ bắt đầu bằng dấu nháy phải nằm trọn trong dấu nháy.")
    ),
    (
      "could not find expected ':'",
      ("A key without a colon stands before this place.", "Trước chỗ này có khóa thiếu dấu hai chấm."),
      LocalizedText(en: "Write ‘key: value’.", vi: "Hãy viết ‘khóa: giá trị’.")
    ),
    (
      "did not find expected '-' indicator",
      (
        "This line does not line up with the list above it.",
        "Dòng này không thẳng hàng với danh sách ở trên."
      ),
      LocalizedText(en: "Indent it like the other entries.", vi: "Hãy thụt lề như các mục khác.")
    ),
    (
      "block sequence entries are not allowed",
      ("A list cannot begin here.", "Danh sách không thể bắt đầu ở đây."),
      LocalizedText(
        en: "Begin it on a line of its own, indented.", vi: "Hãy bắt đầu danh sách ở dòng riêng, có thụt lề.")
    ),
    (
      "unknown escape character",
      (
        "This escape is not known inside double quotation marks.",
        "Ký hiệu thoát này không hợp lệ trong dấu nháy kép."
      ),
      LocalizedText(en: "Write \\\\ for a backslash.", vi: "Hãy viết \\\\ cho dấu gạch chéo ngược.")
    ),
    (
      "control characters are not allowed",
      ("There is a control character here.", "Ở đây có ký tự điều khiển."),
      LocalizedText(en: "Remove it.", vi: "Hãy xóa ký tự đó.")
    ),
    (
      "undefined tag handle",
      ("Tags such as ‘!x’ are not used here.", "Ở đây không dùng thẻ kiểu như ‘!x’."),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
  ]
}
