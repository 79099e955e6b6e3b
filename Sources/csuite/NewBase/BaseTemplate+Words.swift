import SourceText

// What stands in a new base: comments that teach, and the texts of its example.

extension BaseTemplate {
  static let manifestNote = LocalizedText(
    en: "# What this base is. Every text must be in each of its languages.",
    vi: "# Kho này là gì. Mọi đoạn chữ phải có đủ các ngôn ngữ dưới đây.")

  static let sourceNote = LocalizedText(
    en: """
      # What facts may cite. Grades: A official, B established, C practitioner, D aggregator.
      # A page of the web has its ‘address: https://…’ too. General knowledge needs no source: ‘basis: general-knowledge’.
      """,
    vi: """
      # Những gì dữ kiện được dẫn. Hạng: A chính thức, B có uy tín, C người trong nghề, D trang tổng hợp.
      # Trang web thì thêm ‘address: https://…’. Kiến thức chung không cần nguồn: ‘basis: general-knowledge’.
      """)

  static let roleNote = LocalizedText(
    en: "# A role: the file is called after its id. ‘csuite --kb DIR new role cto …’ adds another one.",
    vi: "# Một vai trò: tệp được đặt tên theo mã. ‘csuite --kb DIR new role cto …’ để thêm vai trò khác.")

  static let reportNote = LocalizedText(
    en: "# reports-to: [chair]   (whom the role reports to, once that role is in the base)",
    vi: "# reports-to: [chair]   (báo cáo cho ai, khi vai trò đó đã có trong kho)")

  static let factNote = LocalizedText(
    en: "# Each fact is one sentence with evidence. Ids are permanent. ‘csuite schema role’ lists the kinds.",
    vi:
      "# Mỗi dữ kiện là một câu kèm bằng chứng. Mã không bao giờ đổi. ‘csuite schema role’ liệt kê các loại.")

  static let groupNote = LocalizedText(
    en: """
      # Areas of work, and what each role has to do with them: exactly one is accountable.
      # importance and level go from 1 to 5. ‘csuite --kb DIR new area hiring …’ adds another one.
      """,
    vi: """
      # Các mảng công việc, và mỗi vai trò có phần gì: đúng một vai trò chịu trách nhiệm chính (accountable).
      # importance (quan trọng) và level (mức) từ 1 đến 5. ‘csuite --kb DIR new area hiring …’ để thêm mảng.
      """)

  static let tagline = LocalizedText(
    en: "leads the company and answers for its result",
    vi: "lãnh đạo công ty và chịu trách nhiệm về kết quả chung")

  static let mission = LocalizedText(
    en: "The CEO leads the company and answers to its owners for the result.",
    vi: "CEO lãnh đạo công ty và chịu trách nhiệm trước chủ sở hữu về kết quả.")

  static let duty = LocalizedText(
    en: "The CEO sets the company's direction for the year together with the heads of the departments.",
    vi: "Hằng năm, CEO cùng các trưởng bộ phận đặt ra định hướng của công ty.")

  static let guide = LocalizedText(
    en: """
      # A knowledge base for csuite

      | file | what it holds |
      |---|---|
      | `knowledge.yaml` | name, version, languages |
      | `roles/<id>.yaml` | a role and its facts |
      | `competencies/<group>.yaml` | areas of work, and who does what in each |
      | `sources.yaml` | what facts cite |
      | `schema/` | JSON Schemas, so that editors complete and check |

      Check after every change with `csuite validate DIR`; ask with `csuite --kb DIR show ceo`, `who company direction` or
      a question. `csuite help new` says how to add roles, areas and facts from the command line.

      """,
    vi: """
      # Kho tri thức cho csuite

      | tệp | nội dung |
      |---|---|
      | `knowledge.yaml` | tên, phiên bản, ngôn ngữ |
      | `roles/<mã>.yaml` | một vai trò và các dữ kiện |
      | `competencies/<nhóm>.yaml` | các mảng công việc, và ai làm gì trong mỗi mảng |
      | `sources.yaml` | nguồn mà dữ kiện dẫn |
      | `schema/` | JSON Schema để trình soạn thảo gợi ý và kiểm tra |

      Sau mỗi thay đổi hãy chạy `csuite validate DIR`; hỏi bằng `csuite --kb DIR show ceo`, `who định hướng công ty` hoặc
      một câu hỏi. `csuite help new` cho biết cách thêm vai trò, mảng và dữ kiện từ dòng lệnh.

      """)
}
