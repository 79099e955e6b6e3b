import SourceText

extension YAMLFinding {
  /// libyaml's complaint in plain words.
  ///
  /// One that we have no words for is quoted in English and named as such: it is libyaml's own.
  static func syntax(_ problem: String) -> YAMLFinding {
    guard let known = complaints.first(where: { problem.contains($0.words) }) else {
      return YAMLFinding(
        "syntax", en: "The YAML cannot be read here: \(problem).",
        vi: "Không đọc được YAML ở đây (thư viện libyaml báo: “\(problem)”).")
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
      "found a tab character",
      ("A tab stands where blanks are needed.", "Có ký tự tab ở chỗ phải dùng dấu cách."),
      LocalizedText(en: "Indent with blanks.", vi: "Hãy thụt lề bằng dấu cách.")
    ),
    (
      "did not find expected alphabetic or numeric character",
      (
        "A name is missing after ‘&’ or ‘*’, or it holds a sign that no name can hold.",
        "Sau ‘&’ hoặc ‘*’ thiếu tên, hoặc tên có ký hiệu không dùng được."
      ),
      LocalizedText(
        en: "Put text that begins with & or * in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng & hoặc * trong dấu nháy.")
    ),
    (
      "did not find expected node content", ("A value is missing here.", "Chỗ này thiếu giá trị."),
      LocalizedText(
        en: "Write the value, or remove the comma or sign before it.",
        vi: "Hãy viết giá trị, hoặc bỏ dấu phẩy hay ký hiệu đứng trước.")
    ),
    (
      "did not find expected <document start>",
      (
        "This text stands outside the mapping or the list that the file begins with.",
        "Phần này nằm ngoài bảng hoặc danh sách mà tệp bắt đầu."
      ),
      LocalizedText(
        en: "Line it up with the text above, or put the whole text in quotation marks.",
        vi: "Hãy canh thẳng với phần trên, hoặc đặt cả đoạn chữ trong dấu nháy.")
    ),
    (
      "mapping keys are not allowed", ("A ‘?’ cannot stand here.", "Không đặt được ‘?’ ở đây."),
      LocalizedText(
        en: "Put text that begins with ? in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ? trong dấu nháy.")
    ),
    (
      "found unexpected document indicator",
      (
        "A quotation mark is opened before this ‘---’ or ‘...’ and not closed.",
        "Dấu nháy mở trước ‘---’ hoặc ‘...’ này mà chưa đóng."
      ), LocalizedText(en: "Close the quotation mark.", vi: "Hãy đóng dấu nháy.")
    ),
    (
      "hexdecimal number",
      (
        "The code of a character after \\x, \\u or \\U has too few digits.",
        "Mã ký tự sau \\x, \\u hoặc \\U thiếu chữ số."
      ),
      LocalizedText(
        en: "Write two, four or eight digits from 0 to F.",
        vi: "Hãy viết đủ hai, bốn hoặc tám chữ số từ 0 đến F.")
    ),
    (
      "invalid Unicode character escape code",
      ("No character has this code.", "Không có ký tự nào mang mã này."),
      LocalizedText(en: "Write the character itself.", vi: "Hãy viết thẳng ký tự đó.")
    ),
    (
      "indentation indicator equal to 0",
      (
        "After ‘|’ or ‘>’ a number from 1 to 9 may stand, not 0.",
        "Sau ‘|’ hoặc ‘>’ chỉ dùng được số từ 1 đến 9, không dùng 0."
      ), LocalizedText(en: "Remove the number.", vi: "Hãy bỏ con số.")
    ),
    (
      "did not find expected comment or line break",
      (
        "Something stands behind ‘|’ or ‘>’ on the same line.",
        "Có phần chữ đứng sau ‘|’ hoặc ‘>’ trên cùng một dòng."
      ),
      LocalizedText(
        en: "Begin the text on the next line; put text that begins with | or > in quotation marks.",
        vi: "Hãy bắt đầu đoạn chữ ở dòng sau; đặt chữ bắt đầu bằng | hoặc > trong dấu nháy.")
    ),
    (
      "directive",
      (
        "Directives such as %YAML and %TAG are not used here.", "Ở đây không dùng chỉ thị như %YAML hay %TAG."
      ), LocalizedText(en: "Remove the line.", vi: "Hãy xóa dòng này.")
    ),
    (
      "version number",
      (
        "Directives such as %YAML and %TAG are not used here.", "Ở đây không dùng chỉ thị như %YAML hay %TAG."
      ), LocalizedText(en: "Remove the line.", vi: "Hãy xóa dòng này.")
    ),
    (
      "tag", ("Tags such as ‘!x’ are not used here.", "Ở đây không dùng thẻ kiểu như ‘!x’."),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
    (
      "did not find expected whitespace or line break",
      (
        "A blank is missing here, or a tag such as ‘!x’ is used.",
        "Chỗ này thiếu dấu cách, hoặc có dùng thẻ kiểu như ‘!x’."
      ),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
    (
      "did not find expected '!'",
      ("Tags such as ‘!x’ are not used here.", "Ở đây không dùng thẻ kiểu như ‘!x’."),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
    (
      "did not find the expected '>'",
      ("Tags such as ‘!x’ are not used here.", "Ở đây không dùng thẻ kiểu như ‘!x’."),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
    (
      "octet", ("A character after ! is not written as it should be.", "Ký tự sau ! viết chưa đúng."),
      LocalizedText(
        en: "Put text that begins with ! in quotation marks.",
        vi: "Hãy đặt chữ bắt đầu bằng ! trong dấu nháy.")
    ),
    (
      "found unexpected ':'",
      (
        "A colon stands inside a text without quotation marks.",
        "Có dấu hai chấm bên trong đoạn chữ không có dấu nháy."
      ), LocalizedText(en: "Put the text in quotation marks.", vi: "Hãy đặt đoạn chữ trong dấu nháy.")
    ),
  ]
}
