package import SourceText

/// A rule that knowledge files must keep, as its documentation lists it.
///
/// `KnowledgeBase/FINDINGS.md` and `csuite list findings` are made from the table of rules.
package struct FindingRule: Sendable {
  /// The stable name under which a breach is reported.
  package let id: String
  /// Whether the knowledge can be used in spite of a breach.
  package let severity: Diagnostic.Severity
  /// What the rule asks for, as a sentence.
  package let meaning: LocalizedText

  fileprivate init(
    _ id: String, _ severity: Diagnostic.Severity = .error, en: String, vi: String
  ) {
    self.id = id
    self.severity = severity
    meaning = LocalizedText(en: en, vi: vi)
  }

  /// Every rule, the ones about files first.
  package static let all = ofFiles + ofForm + ofNames + ofKnowledge

  private static let ofFiles = [
    FindingRule(
      "missing-file", en: "A knowledge base has knowledge.yaml and sources.yaml.",
      vi: "Kho tri thức phải có knowledge.yaml và sources.yaml."),
    FindingRule(
      "unknown-file", en: "Every YAML file has one of the known names and folders.",
      vi: "Mỗi tệp YAML phải mang một trong các tên và nằm trong các thư mục đã định."),
    FindingRule(
      "unknown-base", en: "What is extended is csuite with its edition, or a folder.",
      vi: "Kho được mở rộng là csuite kèm số ấn bản, hoặc một thư mục."),
    FindingRule(
      "unknown-edition", en: "The edition that is extended is the one that the program brings.",
      vi: "Ấn bản được mở rộng phải là ấn bản đi kèm chương trình."),
    FindingRule(
      "missing-base", en: "A knowledge base lies in the folder that is extended.",
      vi: "Thư mục được mở rộng phải có kho tri thức."),
    FindingRule(
      "extension-cycle", en: "No base extends itself, through however many others.",
      vi: "Không kho nào mở rộng vòng về chính nó."),
    FindingRule(
      "broken-base", en: "A base that is extended has no errors.", vi: "Kho được mở rộng không có lỗi."),
    FindingRule(
      "file-name", en: "A role’s or a group’s file is called after its id.",
      vi: "Tệp của vai trò hay nhóm năng lực được đặt tên theo mã của nó."),
    FindingRule(
      "not-checked", .warning,
      en: "What names things of a file that cannot be read is checked when it can be read.",
      vi: "Chỗ nhắc tới một tệp không đọc được sẽ được kiểm tra khi tệp đọc được."),
    FindingRule(
      "more-findings", en: "Of each file the first 200 findings are listed.",
      vi: "Mỗi tệp chỉ liệt kê 200 lỗi đầu tiên."),
    FindingRule(
      "yaml-syntax", en: "The file is YAML that can be read.", vi: "Tệp phải là YAML đọc được."),
    FindingRule("yaml-encoding", en: "The file is UTF-8.", vi: "Tệp phải ở dạng UTF-8."),
    FindingRule(
      "yaml-line-end", en: "Lines end with LF or CR LF.", vi: "Dòng phải kết thúc bằng LF hoặc CR LF."),
    FindingRule("yaml-empty", en: "The file is not empty.", vi: "Tệp không được trống."),
    FindingRule(
      "yaml-duplicate-key", en: "A key stands in a mapping once.",
      vi: "Mỗi khóa chỉ có một lần trong cùng một mục."),
    FindingRule(
      "yaml-complex-key", en: "A key is a word, not a list or a mapping.",
      vi: "Khóa là một từ, không phải danh sách hay bảng."),
    FindingRule("yaml-merge-key", en: "No merge keys (‘<<’).", vi: "Không dùng khóa gộp (‘<<’)."),
    FindingRule(
      "yaml-tag", en: "No tags such as ‘!!str’; every value is text.",
      vi: "Không dùng thẻ như ‘!!str’; mọi giá trị đều là chữ."),
    FindingRule(
      "yaml-directive", en: "No directives such as %YAML.", vi: "Không dùng chỉ thị như %YAML."),
    FindingRule(
      "yaml-several-documents", en: "One document a file.", vi: "Mỗi tệp chỉ có một tài liệu."),
    FindingRule(
      "yaml-unknown-alias", en: "An alias repeats something that is anchored before it.",
      vi: "Bí danh chỉ nhắc lại thứ đã được đặt tên trước đó."),
    FindingRule(
      "yaml-alias-limit", en: "Aliases repeat a limited number of values.",
      vi: "Bí danh chỉ được nhắc lại một số lượng giá trị có hạn."),
    FindingRule("yaml-depth", en: "Nesting has a limit.", vi: "Cấu trúc lồng nhau có giới hạn."),
    FindingRule(
      "yaml-node-limit", en: "The number of values in a file has a limit.",
      vi: "Số giá trị trong một tệp có giới hạn."),
    FindingRule("yaml-too-large", en: "A file’s size has a limit.", vi: "Dung lượng tệp có giới hạn."),
    FindingRule(
      "yaml-memory", en: "There is memory enough to read the file.", vi: "Máy phải đủ bộ nhớ để đọc tệp."),
  ]

  private static let ofForm = [
    FindingRule(
      "unknown-key", en: "A mapping has only the keys of its format.",
      vi: "Mỗi mục chỉ có các khóa của định dạng."),
    FindingRule(
      "missing-key", en: "A mapping has the keys that it needs; a fact needs evidence.",
      vi: "Mỗi mục có đủ khóa bắt buộc; dữ kiện phải có bằng chứng."),
    FindingRule(
      "wrong-type", en: "A text, a list or a mapping stands where it is expected.",
      vi: "Chữ, danh sách hay bảng phải đứng đúng chỗ."),
    FindingRule("empty-text", en: "A text is not empty.", vi: "Đoạn chữ không được trống."),
    FindingRule(
      "empty-list", en: "A list is not empty; a fact has at least one piece of evidence.",
      vi: "Danh sách không được trống; dữ kiện có ít nhất một bằng chứng."),
    FindingRule("repeated-item", en: "A list names a thing once.", vi: "Danh sách chỉ nêu mỗi thứ một lần."),
    FindingRule(
      "unknown-word", en: "One of the known words stands where there is a choice.",
      vi: "Chỗ có lựa chọn phải dùng một trong các từ đã định."),
    FindingRule("not-a-number", en: "A number is written in digits.", vi: "Số phải viết bằng chữ số."),
    FindingRule(
      "out-of-range", en: "A number lies within its range.", vi: "Số phải nằm trong khoảng cho phép."),
    FindingRule(
      "not-true-or-false", en: "A yes or no is written as true or false.",
      vi: "Có hay không phải viết là true hay false."),
    FindingRule(
      "not-an-address", en: "An address begins with http:// or https://.",
      vi: "Địa chỉ phải bắt đầu bằng http:// hoặc https://."),
    FindingRule(
      "hidden-character", en: "No character hides in a text.", vi: "Trong chữ không được có ký tự ẩn."),
    FindingRule(
      "missing-language", en: "A text is there in every language of the knowledge base.",
      vi: "Mọi đoạn chữ phải có đủ các ngôn ngữ của kho."),
    FindingRule(
      "unknown-language", en: "No text is in a language that the knowledge base does not declare.",
      vi: "Không có đoạn chữ nào ở ngôn ngữ mà kho không khai báo."),
  ]

  private static let ofNames =
    [
      FindingRule(
        "malformed-id", en: "An id has the form of its kind.", vi: "Mã phải đúng dạng của loại đó."),
      FindingRule("duplicate-id", en: "An id stands for one thing.", vi: "Mỗi mã chỉ dành cho một thứ."),
      FindingRule(
        "forbidden-thing", en: "A base names nothing that it forbids.",
        vi: "Kho không nhắc tới thứ mà chính nó cấm."),
    ]
    + Subject.Kind.allCases.filter(\.isNamedElsewhere).map { kind in
      FindingRule(
        "unknown-\(kind.rawValue)", en: "The id of a \(kind.noun[.en]) names one that exists.",
        vi: "Mã \(kind.noun[.vi]) phải ứng với một \(kind.noun[.vi]) có thật.")
    }
    + [Subject.Kind.source, .competency].map { kind in
      FindingRule(
        "unused-\(kind.rawValue)", .warning, en: "Something refers to every \(kind.noun[.en]).",
        vi: "Mọi \(kind.noun[.vi]) đều được nhắc tới ở đâu đó.")
    }

  private static let ofKnowledge = [
    FindingRule(
      "no-accountable-role", en: "One role is accountable for every competency that is not personal.",
      vi: "Mọi năng lực không thuộc cá nhân đều có một vai trò chịu trách nhiệm chính."),
    FindingRule(
      "two-accountable-roles", en: "No more than one role is accountable for a competency.",
      vi: "Không quá một vai trò chịu trách nhiệm chính về một năng lực."),
    FindingRule(
      "personal-skill-owned", en: "Nobody is accountable for a personal skill.",
      vi: "Không ai chịu trách nhiệm chính về kỹ năng cá nhân."),
    FindingRule(
      "relation-without-fact", .warning,
      en:
        "A fact stands behind every importance of 4 or 5: evidence for the accountable role, for others a fact of the role that concerns the competency; or the relation says ‘basis: own-judgement’ or ‘basis: general-knowledge’.",
      vi:
        "Sau mỗi tầm quan trọng 4 hoặc 5 đều có dữ kiện: bằng chứng của năng lực với vai trò chịu trách nhiệm chính, dữ kiện của vai trò về năng lực đó với các vai trò khác; nếu không, quan hệ phải ghi ‘basis: own-judgement’ hoặc ‘basis: general-knowledge’."
    ),
    FindingRule(
      "unclear-evidence",
      en:
        "A piece of evidence is one thing: a source, a section of the original job description, or a basis.",
      vi: "Mỗi bằng chứng là một thứ: một nguồn, một mục của bản mô tả công việc gốc, hoặc một cơ sở."),
    FindingRule(
      "unmarked-weak-sources", .warning,
      en: "A fact for which only sources of grade D are cited carries a caution.",
      vi: "Dữ kiện chỉ dẫn nguồn hạng D phải mang lời dè dặt."),
    FindingRule(
      "needless-caution", .warning, en: "Only such a fact carries the caution ‘weak-sources’.",
      vi: "Chỉ dữ kiện như vậy mới mang lời dè dặt ‘weak-sources’."),
    FindingRule(
      "untranslated", en: "A fact reads differently in the two languages.",
      vi: "Câu của dữ kiện ở hai ngôn ngữ phải khác nhau."),
    FindingRule(
      "repeated-fact", en: "Two facts with the same words are linked.",
      vi: "Hai dữ kiện cùng một câu phải được nối với nhau."),
    FindingRule(
      "long-sentence", .warning, en: "A fact has at most 40 words in English, 50 syllables in Vietnamese.",
      vi: "Dữ kiện dài không quá 40 từ tiếng Anh, 50 âm tiết tiếng Việt."),
    FindingRule(
      "unknown-abbreviation", .warning,
      en: "An abbreviation is a title in acronyms.yaml, an id, or explained in abbreviations.yaml.",
      vi: "Chữ viết tắt phải là chức danh trong acronyms.yaml, một mã, hoặc có trong abbreviations.yaml."),
    FindingRule(
      "preferred-name", en: "A role has one preferred name in each language.",
      vi: "Mỗi vai trò có một tên ưu tiên ở mỗi ngôn ngữ."),
    FindingRule(
      "reporting-cycle", en: "Nobody reports to himself.", vi: "Không ai báo cáo vòng về chính mình."),
    FindingRule(
      "one-sided-disagreement", en: "A disagreement has at least two sides.",
      vi: "Một bất đồng có ít nhất hai phía."),
    FindingRule(
      "side-without-source", en: "Somebody holds each side of a disagreement.",
      vi: "Mỗi phía của một bất đồng đều có người giữ quan điểm đó."),
    FindingRule(
      "contradicts-matrix", en: "What a fact says under ‘states’ is what the matrix says.",
      vi: "Điều dữ kiện ghi ở ‘states’ phải khớp với bảng phân vai."),
    FindingRule(
      "duty-without-part", .warning,
      en:
        "A role has a part in the area that one of its responsibilities, duties or decision rights names first.",
      vi: "Vai trò phải tham gia mảng việc mà trách nhiệm, nhiệm vụ hay quyền quyết định của nó nêu đầu tiên."
    ),
    FindingRule(
      "name-of-two-areas", en: "A name stands for one area of work, or under ‘shared’ in words.yaml.",
      vi: "Mỗi tên gọi chỉ dành cho một mảng việc, hoặc nằm ở mục ‘shared’ của words.yaml."),
    FindingRule(
      "levels-not-five", en: "Five levels of an area are described, or none.",
      vi: "Một mảng việc được mô tả đủ năm mức, hoặc không mức nào."),
    FindingRule(
      "unwanted-term", .warning, en: "A thing is called by the one term that words.yaml chooses.",
      vi: "Mỗi khái niệm chỉ dùng một thuật ngữ đã chọn trong words.yaml."),
    FindingRule(
      "period-backwards", en: "A fact ceases to be true after it began.",
      vi: "Mốc hết hiệu lực phải sau mốc bắt đầu."),
    FindingRule(
      "area-without-need", .warning, en: "Where company.yaml says what areas need, it says so of every one.",
      vi: "company.yaml đã ghi nhu cầu của các mảng thì phải ghi đủ mọi mảng."),
    FindingRule(
      "need-of-personal-skill", en: "A personal skill has no row under ‘needs’ in company.yaml.",
      vi: "Kỹ năng cá nhân không có dòng ở mục ‘needs’ của company.yaml."),
    FindingRule(
      "stages-out-of-order", en: "The stages of a company come from the smallest to the largest.",
      vi: "Các giai đoạn của công ty xếp từ nhỏ đến lớn."),
    FindingRule("years-backwards", en: "A range of years runs upwards.", vi: "Khoảng năm phải tăng dần."),
  ]
}

extension Subject.Kind {
  /// Whether a file can name such a thing by its id, so that it may be unknown.
  fileprivate var isNamedElsewhere: Bool {
    [.role, .fact, .competency, .group, .source, .industry, .disagreement].contains(self)
  }
}
