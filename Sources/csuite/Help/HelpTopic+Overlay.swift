import Commands
import Documents
import SourceText

extension Session {
  /// How a base extends another one: the smallest example, and what each part means.
  var overlayBlocks: [Block] {
    [
      .paragraph(RichText(lead[language])), .verbatim(example),
      .entries(meanings.map { Entry(label: RichText($0.key, .code), RichText($0.text[language])) }),
      .suggestions(["new our-roles --extends csuite", "diff csuite our-roles", "help diff"]),
    ]
  }
}

private let lead = LocalizedText(
  en: "This knowledge.yaml holds everything that csuite knows, and moves pricing to the CRO:",
  vi: "Tệp knowledge.yaml này giữ mọi điều csuite biết, và chuyển việc định giá cho CRO:")

private let example = """
  extends: csuite@2
  name: acme
  version: 1.0.0
  change:
    competencies:
      pricing: { owner: cro }
  """

private let meanings: [(key: String, text: LocalizedText)] = [
  (
    "extends",
    LocalizedText(
      en: "csuite with its edition, or the folder of another base, which may extend one itself.",
      vi: "csuite kèm số ấn bản, hoặc thư mục của một kho khác; kho đó cũng có thể mở rộng kho nữa.")
  ),
  (
    "change",
    LocalizedText(
      en: "roles, competencies, facts, sources, disagreements by their ids; what is not written stays.",
      vi: "roles, competencies, facts, sources, disagreements theo mã; không ghi thì giữ nguyên.")
  ),
  (
    "owner",
    LocalizedText(
      en:
        "The role that is accountable; the former one does the work, and facts that say otherwise give way.",
      vi: "Vai trò chịu trách nhiệm chính; vai trò cũ cùng thực hiện, và dữ kiện nói khác sẽ nhường chỗ.")
  ),
  (
    "relations",
    LocalizedText(
      en: "Single cells: a letter (R, C, I), ‘none’, or { relation, importance, level }.",
      vi: "Từng ô: một chữ cái (R, C, I), ‘none’ (không tham gia), hoặc { relation, importance, level }.")
  ),
  (
    "add",
    LocalizedText(
      en: "facts (each with its role), sources, competencies (each with its group), words of areas.",
      vi: "facts (mỗi dữ kiện kèm role), sources, competencies (mỗi mảng kèm group), words của các mảng.")
  ),
  (
    "forbid",
    LocalizedText(
      en: "roles, competencies, facts, sources, disagreements that are not to be used.",
      vi: "roles, competencies, facts, sources, disagreements không được dùng.")
  ),
]
