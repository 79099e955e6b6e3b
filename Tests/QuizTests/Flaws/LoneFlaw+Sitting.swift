import ReviewLog
import Roles

@testable import QuestionBank
@testable import Quiz

/// Flaws of a session, and what the log of answers shows.
extension LoneFlaw {
  static let answerElsewhere = sitting { bank in
    let owner = bank.questions.filter { $0.id == "accountable:enterprise-risk:en" }
    let pair = bank.questions.filter { $0.id == "pair:enterprise-risk/cfo:en" }
    return (BankCheck.giveaways(owner), BankCheck.giveaways(owner + pair))
  }

  static let muchChart = sitting { bank in
    let chart = Array(bank.questions.filter(\.isOfChart).prefix(2))
    let others = Array(bank.questions.filter { !$0.isOfChart }.prefix(10))
    return (BankCheck.overcharted(chart + others), BankCheck.overcharted(chart + others.dropLast()))
  }

  static let manyStrays = sitting { bank in
    let role = Role.ID("cto")
    let own = Array(bank.questions.filter { $0.roles.first == role }.prefix(10))
    let others = Array(bank.questions.filter { $0.roles.first == Role.ID("cfo") }.prefix(3))
    return (BankCheck.strays(own + others.prefix(2), from: role), BankCheck.strays(own + others, from: role))
  }

  static let editedQuestion = sitting { bank in
    let ids = ["owner:COO-11:en", "recall:CTO-36:en"]
    let same = ids.enumerated().map { number, id in
      LoggedAnswer.given(id, "", number: number, fingerprint: bank.question(exactly: id)?.fingerprint ?? "")
    }
    let edited = LoggedAnswer.given(ids[0], "", number: 2, fingerprint: "other")
    return (BankCheck.withdrawn(bank, same), BankCheck.withdrawn(bank, same + [edited]))
  }

  static let unchosenOption = sitting { bank in
    let shown = ShownChoices(chosen: "CPO", among: ["CPO", "CRO", "CFO"])
    let answers = (0..<30).map {
      LoggedAnswer.given("accountable:roadmap-prioritisation:en", shown.text, number: $0)
    }
    let few = Array(answers.prefix(29))
    return (
      ItemAnalysis(bank: bank, answers: few).findings(), ItemAnalysis(bank: bank, answers: answers).findings()
    )
  }
}
