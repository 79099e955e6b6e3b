@testable import QuestionBank
@testable import Quiz

extension QuestionRule {
  /// A flaw that this rule finds, and no other; a rule without one does not compile.
  var flaw: LoneFlaw {
    switch self {
    case .keyProved: .unprovedKey
    case .wrongAnswersProvedWrong: .rightWrongAnswer
    case .oneRightAnswer: .listOfOne
    case .noAnswerElsewhere: .answerElsewhere
    case .editedIsWithdrawn: .editedQuestion
    case .optionsOfOneForm: .otherForm
    case .optionsDistinct: .sameOption
    case .wrongAnswersPlausible: .implausibleOption
    case .fewWrongAnswers: .loneWrongAnswer
    case .optionsVary: .fixedOptions
    case .lengthTellsNothing: .longKey
    case .stemTellsNothing: .wordOfTheKey
    case .noEvasion: .evasion
    case .noLoneAbsolute: .absolute
    case .articlesFit: .article
    case .keyPlacesEven: .crowdedPlace
    case .rangesApart: .overlappingRanges
    case .stemWhole: .halfStem
    case .oneBlank: .twoBlanks
    case .noNegation: .negation
    case .shortTexts: .longStem
    case .cleanTexts: .markup
    case .stemsDistinct: .twin
    case .languagesAgree: .unevenLanguages
    case .keyNotRepeated: .repeatedKey
    case .dutiesCovered: .forgottenDuty
    case .keysShared: .commonKey
    case .idsPlain: .numberedID
    case .optionsChosen: .unchosenOption
    case .chartNamed: .unnamedChart
    case .chartShare: .muchChart
    case .contrastShare: .manyStrays
    case .disputesAttributed: .nobodysWord
    case .nothingCommonplace: .commonplace
    case .endsRecallable: .emptyEnd
    case .everydayWordTellsNothing: .everydayWord
    case .guessingFutile: .tellingWord
    case .reasonsSound: .disputedReason
    case .partedBetweenPhrases: .partedName
    case .figuresNotOwned: .ownedFigure
    case .titlesNotLiteral: .literalTitle
    case .fieldTellsNothing: .fieldWord
    }
  }
}
