/// Every rule, in the order in which they are tried.
let questionGrammar: [Rule] = rulesBeforeYesAndNo + rulesForYesAndNo + rulesAboutRoles + rulesAboutSituations

/// The places of the rules that read questions for yes or no.
let placesOfYesAndNo = rulesBeforeYesAndNo.count..<(rulesBeforeYesAndNo.count + rulesForYesAndNo.count)

private let rulesBeforeYesAndNo: [Rule] =
  rulesAboutThingsOutside + rulesAboutNames + rulesAboutNegation + rulesAboutEvidence
  + rulesAboutAppointment + rulesAboutNeed + rulesAboutPractice + rulesAboutLines + rulesAboutOwners
  + rulesAboutSeveralRoles + rulesAboutMeasures + rulesAboutTerms + rulesAboutCandidates + rulesAboutCareers
  + rulesAboutDecisions + rulesAboutNumbers
