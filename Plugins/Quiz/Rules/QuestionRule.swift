import SourceText

/// The rules that every question, and the bank as a whole, keeps.
enum QuestionRule: Int, CaseIterable, Hashable, Sendable {
  // Truth
  case v1 = 1, v2, v3, v4, v5
  // Distractors
  case v6, v7, v8, v9, v10
  // Cues
  case v11, v12, v13, v14, v15, v16, v17
  // Stem
  case v18, v19, v20, v21, v22, v23, v24, v25
  // Bank
  case v26, v27, v28, v29
  // Session
  case v30, v31, v32
  // Whole knowledge
  case v33, v34, v35
  // Guessing and reasons
  case v36, v37, v38

  /// How the rule is called, such as `V2`.
  var name: String { "V\(rawValue)" }

  /// What the rule demands.
  var demand: LocalizedText {
    switch self {
    case .v1:
      LocalizedText(en: "The knowledge base bears the key out.", vi: "Kho tri thức chứng minh được đáp án.")
    case .v2:
      LocalizedText(
        en: "Every wrong answer is provably wrong.", vi: "Mọi phương án sai đều chứng minh được là sai.")
    case .v3:
      LocalizedText(
        en: "Exactly one answer is right; a list has at least two.",
        vi: "Chỉ một phương án đúng; danh sách có ít nhất hai.")
    case .v4:
      LocalizedText(
        en: "No question of a session answers another.",
        vi: "Trong một buổi không câu nào trả lời hộ câu khác.")
    case .v5:
      LocalizedText(
        en: "Questions whose facts were edited are withdrawn.", vi: "Câu hỏi có dữ kiện bị sửa thì được rút.")
    case .v6:
      LocalizedText(en: "Options are of one kind and form.", vi: "Các phương án cùng loại, cùng dạng.")
    case .v7:
      LocalizedText(
        en: "Options differ, and none contains another.",
        vi: "Các phương án khác nhau, không cái nào chứa cái nào.")
    case .v8: LocalizedText(en: "Every wrong answer is plausible.", vi: "Mọi phương án sai đều có vẻ hợp lý.")
    case .v9: LocalizedText(en: "There are one or two wrong answers.", vi: "Có một hoặc hai phương án sai.")
    case .v10:
      LocalizedText(
        en: "The seed decides the options, and they change.",
        vi: "Hạt giống quyết định phương án, và chúng thay đổi.")
    case .v11: LocalizedText(en: "Length does not give the key away.", vi: "Độ dài không để lộ đáp án.")
    case .v12:
      LocalizedText(
        en: "No word of the stem gives the key away.", vi: "Không từ nào trong câu hỏi để lộ đáp án.")
    case .v13:
      LocalizedText(
        en: "No ‘all’ or ‘none of the above’.", vi: "Không có ‘tất cả’ hay ‘không có đáp án nào’.")
    case .v14:
      LocalizedText(
        en: "No absolute word in one option alone.", vi: "Không có từ tuyệt đối trong riêng một phương án.")
    case .v15:
      LocalizedText(
        en: "Article and classifier fit every option.", vi: "Mạo từ, loại từ hợp với mọi phương án.")
    case .v16:
      LocalizedText(
        en: "The key stands in each place equally often.", vi: "Đáp án đứng ở mọi vị trí như nhau.")
    case .v17: LocalizedText(en: "Ranges of numbers do not overlap.", vi: "Các khoảng số không chồng nhau.")
    case .v18: LocalizedText(en: "The stem is a whole question.", vi: "Câu hỏi trọn vẹn.")
    case .v19:
      LocalizedText(
        en: "A cloze has one blank, not at its start, and no hint of it.",
        vi: "Một chỗ trống, không ở đầu câu, không bị lộ.")
    case .v20: LocalizedText(en: "The stem does not ask by negation.", vi: "Câu hỏi không hỏi kiểu phủ định.")
    case .v21: LocalizedText(en: "Stem and options are short.", vi: "Câu hỏi và phương án ngắn gọn.")
    case .v22:
      LocalizedText(
        en: "Clean text: quotes closed, no markup, no dangling pronoun.",
        vi: "Văn bản sạch: đủ dấu nháy, không mã, đại từ rõ nghĩa.")
    case .v23: LocalizedText(en: "No two stems are the same.", vi: "Không hai câu hỏi nào trùng nhau.")
    case .v24:
      LocalizedText(
        en: "Both languages have the same key and options.",
        vi: "Hai ngôn ngữ có cùng đáp án và số phương án.")
    case .v25: LocalizedText(en: "The stem does not repeat the key.", vi: "Câu hỏi không nhắc lại đáp án.")
    case .v26:
      LocalizedText(
        en: "Every duty that can be asked is asked, and not too often.",
        vi: "Nhiệm vụ nào hỏi được đều được hỏi, không quá nhiều.")
    case .v27:
      LocalizedText(
        en: "No role is the key more than twice its share.",
        vi: "Không vai trò nào là đáp án quá hai lần phần của nó.")
    case .v28:
      LocalizedText(
        en: "Ids are made of kind, subject and language alone.", vi: "Mã chỉ gồm loại, đối tượng và ngôn ngữ."
      )
    case .v29:
      LocalizedText(
        en: "No option is never chosen, no key too seldom.",
        vi: "Không phương án nào chẳng ai chọn, không đáp án nào quá ít.")
    case .v30:
      LocalizedText(
        en: "A question of the makers’ chart says so.",
        vi: "Câu lấy từ bảng của nhóm biên soạn phải nói rõ như vậy.")
    case .v31:
      LocalizedText(
        en: "At most a sixth of a session asks for the makers’ chart.",
        vi: "Bảng của nhóm biên soạn chiếm nhiều nhất một phần sáu một buổi.")
    case .v32:
      LocalizedText(
        en: "At most a sixth of a role’s session is about other roles.",
        vi: "Trong buổi về một vai trò, câu về vai trò khác chiếm nhiều nhất một phần sáu.")
    case .v33:
      LocalizedText(
        en: "What is disputed, cautioned or contradicted is asked as somebody’s word or left out.",
        vi: "Điều còn tranh luận, cần thận trọng hoặc bị phủ nhận thì phải nêu là lời của ai, hoặc không hỏi."
      )
    case .v34:
      LocalizedText(
        en: "Nothing is asked that holds for nearly every role.",
        vi: "Không hỏi điều vai trò nào cũng gần như nhau.")
    case .v35:
      LocalizedText(
        en: "What is shown of a sentence does not hold what is to be said, and no other goes on from it.",
        vi: "Phần câu cho thấy không chứa phần phải nói, và không câu nào khác bắt đầu như vậy.")
    case .v36:
      LocalizedText(
        en: "The stem does not hold the everyday word of the key alone.",
        vi: "Câu hỏi không chứa từ thường ngày của riêng đáp án.")
    case .v37:
      LocalizedText(
        en: "No way of guessing is more than \(Int(Guessing.limit)) points above chance.",
        vi: "Không cách đoán mò nào hơn may rủi quá \(Int(Guessing.limit)) điểm.")
    case .v38:
      LocalizedText(
        en: "A wrong answer’s reason is a sentence that nothing disputes.",
        vi: "Lý do một phương án sai là một câu không bị điều gì phủ nhận.")
    }
  }
}

/// A rule that a question breaks.
struct RuleFinding: Hashable, Sendable {
  let rule: QuestionRule
  /// The id of the question; empty when it is the bank as a whole.
  let question: String
  /// What is wrong.
  let message: LocalizedText

  init(_ rule: QuestionRule, _ question: String, _ message: LocalizedText) {
    (self.rule, self.question, self.message) = (rule, question, message)
  }
}
