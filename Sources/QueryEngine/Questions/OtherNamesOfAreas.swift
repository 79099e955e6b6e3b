/// What people call the areas of work besides the names that the knowledge base gives them.
///
/// An area that the knowledge base does not hold is left out.
let otherNamesOfAreas: [String: (en: String, vi: String)] = [
  // Direction
  "corporate-vision": ("company vision, vision of the company", "tầm nhìn doanh nghiệp, tầm nhìn chung"),
  "corporate-strategy": (
    "company strategy, business strategy, overall strategy",
    "chiến lược doanh nghiệp, chiến lược kinh doanh, chiến lược chung"
  ),
  "strategic-planning": ("strategic plan, strategy process", "kế hoạch chiến lược, lập kế hoạch chiến lược"),
  "mergers-acquisitions": (
    "m&a, merger, mergers, acquisition, acquisitions, buying companies, takeovers",
    "m&a, mua bán sáp nhập, sáp nhập, thâu tóm, mua lại công ty"
  ),
  // Product
  "product-vision": ("vision of the product, vision for the product", "tầm nhìn của sản phẩm"),
  "product-strategy": ("strategy of the product", "chiến lược của sản phẩm"),
  "portfolio-management": ("product portfolio, portfolio, product lines", "danh mục sản phẩm, dòng sản phẩm"),
  "roadmap-prioritisation": (
    "roadmap, roadmaps, product roadmap, prioritisation, prioritization, backlog, priorities, feature priorities",
    "lộ trình sản phẩm, roadmap, lộ trình phát triển sản phẩm, ưu tiên tính năng, thứ tự ưu tiên, backlog, road map"
  ),
  "pricing": (
    "price, prices, list price, set prices, selling price, discount, discounts, discounting, price list",
    """
    giá bán, giá cả, mức giá, giá sản phẩm, quyết định giá, đặt giá, ra giá, giá niêm yết, chính sách giá, bảng giá, \
    về giá, giảm giá, chiết khấu, chốt giá, thay đổi giá, tăng giá, đổi giá, duyệt giá, giá thành sản phẩm, quyết giá
    """
  ),
  "market-analysis": (
    "market research, competitor analysis, competitors, competitive analysis, market trends, market analysis",
    "nghiên cứu thị trường, phân tích thị trường, phân tích đối thủ, đối thủ cạnh tranh, xu hướng thị trường"
  ),
  "segmentation-targeting": (
    "segmentation, segments, target market, target markets, target segments, customer segments",
    "phân khúc, phân khúc khách hàng, phân khúc thị trường, thị trường mục tiêu, khách hàng mục tiêu"
  ),
  "user-research": (
    "user research, customer research, user interviews, ux research, usability testing",
    "nghiên cứu người dùng, nghiên cứu khách hàng, phỏng vấn người dùng, khảo sát người dùng"
  ),
  "product-design": (
    "design, ux, ui, user experience, product design, ux design, user interface",
    "thiết kế, ux, giao diện, trải nghiệm người dùng, thiết kế sản phẩm, thiết kế ux"
  ),
  "product-development": (
    "product development, developing products, building the product, build the product",
    "phát triển sản phẩm, làm sản phẩm, xây dựng sản phẩm"
  ),
  "product-analytics": (
    "product metrics, product analytics, product data, product kpis",
    "số liệu sản phẩm, phân tích sản phẩm, chỉ số sản phẩm, dữ liệu sản phẩm"
  ),
  "product-marketing": ("product marketing", "tiếp thị sản phẩm, marketing sản phẩm, quảng bá sản phẩm"),
  "product-evangelism": ("evangelism, product evangelist", "truyền bá sản phẩm, truyền cảm hứng về sản phẩm"),
  "launch-management": (
    "launch, launches, product launch, product launches, launching, go live, release date, rollout",
    "ra mắt, ra mắt sản phẩm, tung sản phẩm, phát hành sản phẩm, tung ra thị trường"
  ),
  "continuous-improvement": (
    "product improvement, improving the product", "cải tiến sản phẩm, cải thiện sản phẩm"
  ),
  "product-lifecycle": (
    "product life cycle, product lifecycle, sunset, sunsetting, retire a product, kill a product, end of life",
    "vòng đời sản phẩm, vòng đời, dừng sản phẩm, ngừng sản phẩm, khai tử sản phẩm, bỏ sản phẩm"
  ),
  "product-methods": (
    "product methods, product process, product rules", "quy trình sản phẩm, quy trình làm sản phẩm"
  ),
  "product-organisation": (
    "product team, product organisation, product organization, product managers, product department",
    "đội ngũ sản phẩm, đội sản phẩm, team sản phẩm, bộ phận sản phẩm, nhóm sản phẩm"
  ),
  // Market and revenue
  "brand-positioning": (
    "brand, branding, positioning, brand identity, product positioning",
    "thương hiệu, định vị, nhãn hiệu, nhận diện thương hiệu"
  ),
  "demand-generation": (
    "demand, sales leads, lead generation, advertising, ads, campaigns, marketing campaigns, marketing",
    "tạo nhu cầu, quảng cáo, chiến dịch quảng cáo, chiến dịch marketing, khách hàng tiềm năng, marketing, tiếp thị"
  ),
  "communications-pr": (
    "pr, public relations, press, media, communications, press relations",
    "truyền thông, báo chí, quan hệ công chúng, pr, họp báo"
  ),
  "sales-management": (
    "sales, sales team, selling, quotas, sales quotas, territories, salespeople",
    "bán hàng, mảng kinh doanh, bộ phận kinh doanh, đội bán hàng, đội sales, sales, doanh số, chỉ tiêu bán hàng, chỉ tiêu doanh số"
  ),
  "revenue-forecasting": (
    "revenue forecast, forecast, forecasts, pipeline, revenue operations, sales forecast",
    "dự báo doanh thu, dự báo doanh số, vận hành doanh thu"
  ),
  "go-to-market": (
    "gtm, market entry, entering new markets", "gtm, đưa sản phẩm ra thị trường, mở thị trường, go to market"
  ),
  "channel-partnerships": (
    "partners, partnerships, channels, alliances, resellers, distribution",
    "đối tác, kênh phân phối, kênh bán hàng, hợp tác, đại lý, phân phối"
  ),
  "customer-success": (
    "customer success, retention, churn, renewals, onboarding, customer retention",
    "thành công khách hàng, giữ chân khách hàng, giữ khách hàng, chăm sóc khách hàng, khách hàng rời bỏ, gia hạn"
  ),
  "customer-experience": (
    "customer experience, cx, voice of the customer, customer satisfaction, customer feedback, complaints",
    "trải nghiệm khách hàng, tiếng nói khách hàng, hài lòng khách hàng, phản hồi khách hàng, khiếu nại"
  ),
  // Technology, data and AI
  "technology-strategy": (
    "tech strategy, technology vision, tech vision, technology roadmap, technical strategy, technology, technology decisions",
    "tầm nhìn công nghệ, chiến lược kỹ thuật, lộ trình công nghệ, công nghệ"
  ),
  "technology-architecture": (
    "architecture, system architecture, tech stack, technology stack, software architecture, system design",
    "kiến trúc, kiến trúc hệ thống, kiến trúc phần mềm, thiết kế hệ thống, nền tảng công nghệ"
  ),
  "engineering-management": (
    "engineering, engineers, engineering team, developers, dev team, engineering organisation",
    "kỹ sư, đội kỹ thuật, lập trình viên, đội lập trình, team dev, đội ngũ kỹ thuật"
  ),
  "engineering-delivery": (
    "software delivery, delivery, reliability, uptime, deployment, deployments, releases",
    "bàn giao phần mềm, độ tin cậy, triển khai phần mềm, uptime, tiến độ kỹ thuật"
  ),
  "technical-debt": ("tech debt, technical debts", "nợ kĩ thuật"),
  "research-innovation": (
    "r&d, research and development, innovation, patents research",
    "r&d, nghiên cứu và phát triển, đổi mới sáng tạo, đổi mới"
  ),
  "build-vs-buy": (
    "build vs buy, buy or build, build versus buy, buying software, make or buy",
    "tự làm hay mua, mua hay tự làm, tự xây hay mua, mua hay tự xây, mua phần mềm"
  ),
  "enterprise-it": (
    "it, it systems, internal it, it infrastructure, internal systems, it operations, it department, corporate it, laptops",
    "hệ thống nội bộ, cntt nội bộ, hạ tầng cntt, hệ thống it, hạ tầng it, công nghệ nội bộ, hệ thống cntt"
  ),
  "enterprise-architecture": ("", "kiến trúc tổng thể"),
  "digital-transformation": ("digitalisation, digitalization, digitization", "chuyển đổi số, số hóa"),
  "it-vendor-management": (
    "it vendors, software vendors, vendors", "nhà cung cấp cntt, nhà cung cấp phần mềm"
  ),
  "cybersecurity": (
    "security, cyber security, information security, infosec, security policy, it security, hacking, cyber attacks",
    """
    bảo mật, an toàn thông tin, an ninh thông tin, bảo mật thông tin, an ninh, chính sách bảo mật, tấn công mạng, an toàn mạng
    """
  ),
  "incident-response": (
    "incidents, security incident, security incidents, data breach, data breaches, breach, outage, incident",
    "sự cố, sự cố bảo mật, rò rỉ dữ liệu, lộ dữ liệu, bị hack, sự cố an ninh"
  ),
  "data-governance": (
    "data, data quality, data governance, data ownership, data standards, company data, data strategy",
    "dữ liệu, chất lượng dữ liệu, quản trị dữ liệu, chiến lược dữ liệu, tiêu chuẩn dữ liệu"
  ),
  "data-analytics": (
    "analytics, business intelligence, bi, data analysis, reporting dashboards",
    "phân tích dữ liệu, báo cáo dữ liệu, bi"
  ),
  "data-privacy": (
    "privacy, gdpr, personal data, data protection",
    "quyền riêng tư, dữ liệu cá nhân, bảo vệ dữ liệu, bảo vệ dữ liệu cá nhân"
  ),
  "ai-governance": (
    "ai, ai strategy, ai policy, ai governance, artificial intelligence, ai ethics, ai risk, ai risks, use of ai, machine learning",
    "trí tuệ nhân tạo, chiến lược ai, chính sách ai, quản trị ai, đạo đức ai, rủi ro ai, dùng ai, ứng dụng ai"
  ),
  // Finance
  "capital-allocation": (
    "capital, investments, investment decisions, allocating capital",
    "vốn, phân bổ nguồn vốn, đầu tư, quyết định đầu tư"
  ),
  "budgeting-planning": (
    "budget, budgets, budgeting, financial planning, fp&a, p&l, profit and loss, company budget",
    "ngân sách, dự toán, kế hoạch tài chính, lập ngân sách, hoạch định tài chính, lãi lỗ, p&l, tài chính"
  ),
  "accounting-reporting": (
    "accounting, bookkeeping, financial reports, financial statements, financial reporting, audit, books",
    "kế toán, sổ sách, báo cáo tài chính, kiểm toán"
  ),
  "treasury-funding": (
    "cash, cash flow, funding, fundraising, treasury, raising money, raising capital, raise money, debt financing",
    "dòng tiền, tiền mặt, huy động vốn, gọi vốn, ngân quỹ, vay vốn"
  ),
  "investor-relations": (
    "investors, shareholders, ir, shareholder relations", "nhà đầu tư, cổ đông, quan hệ cổ đông"
  ),
  "tax": ("taxes, taxation", "nộp thuế, thuế má"),
  // Operations and supply
  "operations-management": (
    "operations, daily operations, day to day operations, running the company",
    "vận hành, vận hành hằng ngày, vận hành hàng ngày, hoạt động hằng ngày, hoạt động hàng ngày"
  ),
  "process-improvement": (
    "processes, process, business processes", "quy trình, cải tiến quy trình, quy trình nội bộ"
  ),
  "quality-management": (
    "quality, quality control, qa, product quality", "chất lượng, quản lý chất lượng, kiểm soát chất lượng"
  ),
  "production-planning": (
    "production, manufacturing, factory, production plan, factories",
    "sản xuất, nhà máy, kế hoạch sản xuất, phân xưởng"
  ),
  "supply-chain": (
    "supply chains, logistics, inventory, warehousing, suppliers",
    "cung ứng, logistics, tồn kho, kho bãi, hậu cần"
  ),
  "procurement": (
    "purchasing, sourcing, buying, procuring, supplier contracts",
    "mua hàng, thu mua, đấu thầu, mua sắm vật tư, nhà cung cấp"
  ),
  "change-management": (
    "change programme, change programs, transformation, change", "quản trị thay đổi, chuyển đổi tổ chức"
  ),
  // People
  "talent-acquisition": (
    "recruiting, recruitment, hiring, hire, hires, talent, recruit, recruits, headhunting, staffing",
    "tuyển dụng, tuyển người, thu hút nhân tài, tuyển nhân sự, tuyển, tuyển nhân viên, nhân tài, chiêu mộ"
  ),
  "people-development": (
    "training, coaching, mentoring, learning and development, staff development, performance reviews",
    "đào tạo, huấn luyện, cố vấn, phát triển nhân sự, đào tạo nhân viên, phát triển con người"
  ),
  "rewards": (
    "compensation, salaries, pay, benefits, bonuses, bonus, salary, executive pay, incentives, pay policy",
    "lương thưởng, đãi ngộ, phúc lợi, tiền thưởng, chính sách lương, thưởng, lương, tiền lương"
  ),
  "culture": (
    "company culture, corporate culture, workplace, work environment, culture",
    "văn hóa công ty, văn hóa doanh nghiệp, văn hóa, môi trường làm việc"
  ),
  "organisation-design": (
    "organization design, org structure, organisational structure, org chart, organisation structure, reorganisation",
    "cơ cấu tổ chức, sơ đồ tổ chức, bộ máy tổ chức, tái cơ cấu"
  ),
  "succession": ("succession, successor, succession planning, next ceo", "kế nhiệm, người kế nhiệm, kế thừa"),
  "labour-relations": (
    "labor relations, employment law, unions, labour law, labor law, employee relations, layoffs",
    "luật lao động, công đoàn, quan hệ lao động, sa thải"
  ),
  // Personal
  "leadership": ("leadership, leading people", "lãnh đạo, kỹ năng lãnh đạo"),
  "communication": (
    "communication skills, presentation skills, presentations", "giao tiếp, thuyết trình, kỹ năng giao tiếp"
  ),
  "analytical-problem-solving": (
    "problem solving, analytical skills", "giải quyết vấn đề, kỹ năng phân tích, tư duy phân tích"
  ),
  // Governance, law and risk
  "board-relations": ("board of directors, the board", "hội đồng quản trị, hđqt"),
  "corporate-governance": ("governance, corporate secretary", "quản trị doanh nghiệp, quản trị công ty"),
  "legal-contracts": (
    "contracts, contract, legal, lawsuits, litigation, lawsuit, legal matters, legal advice, legal issues",
    "hợp đồng, pháp lý, kiện tụng, tranh chấp, vấn đề pháp luật, kiện"
  ),
  "intellectual-property": (
    "ip, patents, patent, trademarks, trademark, copyright",
    "sở hữu trí tuệ, bằng sáng chế, sáng chế, bản quyền, nhãn hiệu hàng hóa"
  ),
  "compliance-ethics": (
    "compliance, ethics, regulatory compliance, anti bribery, money laundering",
    "tuân thủ, đạo đức, tuân thủ pháp luật, chống hối lộ, rửa tiền"
  ),
  "enterprise-risk": (
    "risk, risks, risk management, business risk",
    "rủi ro, quản trị rủi ro, quản lý rủi ro, rủi ro kinh doanh"
  ),
  "crisis-management": ("crisis, crises, emergencies", "khủng hoảng, xử lý khủng hoảng"),
  "stakeholder-relations": (
    "stakeholders, public affairs, government relations, lobbying",
    "đối ngoại, các bên liên quan, quan hệ nhà nước, quan hệ chính quyền"
  ),
]
