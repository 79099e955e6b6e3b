public import SourceText

/// The rules that every question, and the bank as a whole, keeps.
public enum QuestionRule: String, CaseIterable, Hashable, Sendable {
  // Truth
  case keyProved, wrongAnswersProvedWrong, oneRightAnswer, noAnswerElsewhere, editedIsWithdrawn
  // Distractors
  case optionsOfOneForm, optionsDistinct, wrongAnswersPlausible, fewWrongAnswers, optionsVary
  // Cues
  case lengthTellsNothing, stemTellsNothing, noEvasion, noLoneAbsolute, articlesFit, keyPlacesEven,
    rangesApart
  // Stem
  case stemWhole, oneBlank, noNegation, shortTexts, cleanTexts, stemsDistinct, languagesAgree, keyNotRepeated
  // Bank
  case dutiesCovered, keysShared, idsPlain, optionsChosen
  // Session
  case chartNamed, chartShare, contrastShare
  // Whole knowledge
  case disputesAttributed, nothingCommonplace, endsRecallable
  // Guessing and reasons
  case everydayWordTellsNothing, guessingFutile, reasonsSound
  // Later readings
  case partedBetweenPhrases, figuresNotOwned, titlesNotLiteral, fieldTellsNothing

  /// How many points above chance a way of guessing may be.
  public static let guessingLimit = 6.0

  /// How the rule is called in data, such as `wrong-answers-plausible`.
  public var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// What the rule demands.
  public var demand: LocalizedText {
    switch self {
    case .keyProved:
      LocalizedText(en: "The knowledge base bears the key out.", vi: "Kho tri thức chứng minh được đáp án.")
    case .wrongAnswersProvedWrong:
      LocalizedText(
        en: "Every wrong answer is provably wrong.", vi: "Mọi phương án sai đều chứng minh được là sai.")
    case .oneRightAnswer:
      LocalizedText(
        en: "Exactly one answer is right; a list has at least two.",
        vi: "Chỉ một phương án đúng; danh sách có ít nhất hai.")
    case .noAnswerElsewhere:
      LocalizedText(
        en: "No question of a session answers another.",
        vi: "Trong một buổi không câu nào trả lời hộ câu khác.")
    case .editedIsWithdrawn:
      LocalizedText(
        en: "Questions whose facts were edited are withdrawn.", vi: "Câu hỏi có dữ kiện bị sửa thì được rút.")
    case .optionsOfOneForm:
      LocalizedText(en: "Options are of one kind and form.", vi: "Các phương án cùng loại, cùng dạng.")
    case .optionsDistinct:
      LocalizedText(
        en: "Options differ, and none contains another.",
        vi: "Các phương án khác nhau, không cái nào chứa cái nào.")
    case .wrongAnswersPlausible:
      LocalizedText(en: "Every wrong answer is plausible.", vi: "Mọi phương án sai đều có vẻ hợp lý.")
    case .fewWrongAnswers:
      LocalizedText(en: "There are one or two wrong answers.", vi: "Có một hoặc hai phương án sai.")
    case .optionsVary:
      LocalizedText(
        en: "The seed decides the options, and they change.",
        vi: "Hạt giống quyết định phương án, và chúng thay đổi.")
    case .lengthTellsNothing:
      LocalizedText(en: "Length does not give the key away.", vi: "Độ dài không để lộ đáp án.")
    case .stemTellsNothing:
      LocalizedText(
        en: "No word of the stem gives the key away.", vi: "Không từ nào trong câu hỏi để lộ đáp án.")
    case .noEvasion:
      LocalizedText(
        en: "No ‘all’ or ‘none of the above’.", vi: "Không có ‘tất cả’ hay ‘không có đáp án nào’.")
    case .noLoneAbsolute:
      LocalizedText(
        en: "No absolute word in one option alone.", vi: "Không có từ tuyệt đối trong riêng một phương án.")
    case .articlesFit:
      LocalizedText(
        en: "Article and classifier fit every option.", vi: "Mạo từ, loại từ hợp với mọi phương án.")
    case .keyPlacesEven:
      LocalizedText(
        en: "The key stands in each place equally often.", vi: "Đáp án đứng ở mọi vị trí như nhau.")
    case .rangesApart:
      LocalizedText(en: "Ranges of numbers do not overlap.", vi: "Các khoảng số không chồng nhau.")
    case .stemWhole: LocalizedText(en: "The stem is a whole question.", vi: "Câu hỏi trọn vẹn.")
    case .oneBlank:
      LocalizedText(
        en: "A cloze has one blank, not at its start, and no hint of it.",
        vi: "Một chỗ trống, không ở đầu câu, không bị lộ.")
    case .noNegation:
      LocalizedText(en: "The stem does not ask by negation.", vi: "Câu hỏi không hỏi kiểu phủ định.")
    case .shortTexts: LocalizedText(en: "Stem and options are short.", vi: "Câu hỏi và phương án ngắn gọn.")
    case .cleanTexts:
      LocalizedText(
        en: "Clean text: quotes closed, no markup, no dangling pronoun.",
        vi: "Văn bản sạch: đủ dấu nháy, không mã, đại từ rõ nghĩa.")
    case .stemsDistinct:
      LocalizedText(en: "No two stems are the same.", vi: "Không hai câu hỏi nào trùng nhau.")
    case .languagesAgree:
      LocalizedText(
        en: "Both languages have the same key and options.",
        vi: "Hai ngôn ngữ có cùng đáp án và số phương án.")
    case .keyNotRepeated:
      LocalizedText(en: "The stem does not repeat the key.", vi: "Câu hỏi không nhắc lại đáp án.")
    case .dutiesCovered:
      LocalizedText(
        en: "Every duty that can be asked is asked, and not too often.",
        vi: "Nhiệm vụ nào hỏi được đều được hỏi, không quá nhiều.")
    case .keysShared:
      LocalizedText(
        en: "No role is the key more than twice as often as chance has it where it is shown.",
        vi: "Không vai trò nào là đáp án quá hai lần mức ngẫu nhiên ở những chỗ nó xuất hiện.")
    case .idsPlain:
      LocalizedText(
        en: "Ids are made of kind, subject and language alone.", vi: "Mã chỉ gồm loại, đối tượng và ngôn ngữ."
      )
    case .optionsChosen:
      LocalizedText(
        en: "No option is never chosen, no key too seldom.",
        vi: "Không phương án nào chẳng ai chọn, không đáp án nào quá ít.")
    case .chartNamed:
      LocalizedText(
        en: "A question of the makers’ chart says so.",
        vi: "Câu lấy từ bảng của nhóm biên soạn phải nói rõ như vậy.")
    case .chartShare:
      LocalizedText(
        en: "At most a sixth of a session asks for the makers’ chart.",
        vi: "Bảng của nhóm biên soạn chiếm nhiều nhất một phần sáu một buổi.")
    case .contrastShare:
      LocalizedText(
        en: "At most a sixth of a role’s session is about other roles.",
        vi: "Trong buổi về một vai trò, câu về vai trò khác chiếm nhiều nhất một phần sáu.")
    case .disputesAttributed:
      LocalizedText(
        en: "What is disputed, cautioned or contradicted is asked as somebody’s word or left out.",
        vi: "Điều còn tranh luận, cần thận trọng hoặc bị phủ nhận thì phải nêu là lời của ai, hoặc không hỏi."
      )
    case .nothingCommonplace:
      LocalizedText(
        en: "Nothing is asked that holds for nearly every role.",
        vi: "Không hỏi điều vai trò nào cũng gần như nhau.")
    case .endsRecallable:
      LocalizedText(
        en: "What is shown of a sentence does not hold what is to be said, and no other goes on from it.",
        vi: "Phần câu cho thấy không chứa phần phải nói, và không câu nào khác bắt đầu như vậy.")
    case .everydayWordTellsNothing:
      LocalizedText(
        en: "The stem does not hold the everyday word of the key alone.",
        vi: "Câu hỏi không chứa từ thường ngày của riêng đáp án.")
    case .fieldTellsNothing:
      LocalizedText(
        en: "The words of the question do not sound like the field of the key alone.",
        vi: "Lời câu hỏi không chỉ gợi tới lĩnh vực của riêng đáp án.")
    case .guessingFutile:
      LocalizedText(
        en: "No way of guessing is more than \(Int(Self.guessingLimit)) points above chance.",
        vi: "Không cách đoán mò nào hơn may rủi quá \(Int(Self.guessingLimit)) điểm.")
    case .partedBetweenPhrases:
      LocalizedText(
        en: "A sentence is parted between phrases, not inside a name or a word.",
        vi: "Câu được tách giữa các cụm từ, không tách đôi một tên gọi hay một từ.")
    case .figuresNotOwned:
      LocalizedText(
        en: "No figure is asked as one role’s alone, since several may be judged by it.",
        vi: "Không hỏi chỉ số là của riêng một vai trò, vì nhiều vai trò có thể cùng được đánh giá bằng nó.")
    case .titlesNotLiteral:
      LocalizedText(
        en: "No title is asked that its words in the other language tell.",
        vi: "Không hỏi chức danh mà tên ở ngôn ngữ kia đã cho biết từng chữ.")
    case .reasonsSound:
      LocalizedText(
        en: "A wrong answer’s reason is a sentence that nothing disputes.",
        vi: "Lý do một phương án sai là một câu không bị điều gì phủ nhận.")
    }
  }
}

/// A rule that a question breaks.
public struct RuleFinding: Hashable, Sendable {
  /// The rule that is broken.
  public let rule: QuestionRule
  /// The id of the question; empty when it is the bank as a whole.
  public let question: String
  /// What is wrong.
  public let message: LocalizedText

  /// What is wrong with a question, or with the bank where the id is empty.
  public init(_ rule: QuestionRule, _ question: String, _ message: LocalizedText) {
    (self.rule, self.question, self.message) = (rule, question, message)
  }
}
