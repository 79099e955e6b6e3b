/// Every rule, in the order in which they are tried.
let questionGrammar: [Rule] =
  rulesAboutThingsOutside + rulesAboutNames + rulesAboutNegation + rulesAboutEvidence + rulesAboutNeed
  + rulesAboutPractice + rulesAboutLines + rulesAboutOwners
  + rulesAboutSeveralRoles + rulesAboutMeasures + rulesAboutCandidates + rulesAboutCareers
  + rulesAboutDecisions + rulesAboutNumbers + rulesForYesAndNo + rulesAboutRoles + rulesAboutSituations
