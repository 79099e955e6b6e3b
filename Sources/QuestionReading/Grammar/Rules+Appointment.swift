/// Whether one role chooses or dismisses another: asked before whether a company needs it, which says "hire", too.
let rulesAboutAppointment: [Rule] = [
  Rule(
    "whether a role appoints another", .involvement, sought: "appoint remove board bổ nhiệm miễn nhiệm",
    aspect: .appointment,
    en: """
      (can|could|may|might|does|do|did|will|is|are) … ROLE … (fire|fires|dismiss*|sack|sacks|remove|removes|oust|ousts|kick out|get rid of|let go of|replace|replaces|appoint|appoints|hire|hires|recruit|recruits|choose|chooses|pick|picks) [a|an|the] ROLE
      """,
    vi: """
      ROLE … (sa thải|đuổi|cách chức|miễn nhiệm|bãi nhiệm|bổ nhiệm|chọn|bầu|cử|tuyển|thuê|cho nghỉ) [việc|chức|vị trí|một|người làm] ROLE
      """)
]
