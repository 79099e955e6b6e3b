/*
 * The knowledge base inside the program. The compiler reads the files themselves, so a change in one of them is a
 * change of the program; a test compares this list with the folder.
 */
#include "KnowledgeData.h"

/* #embed is of C23; every compiler that builds the package knows it. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char abbreviations[] = {
#embed "../../KnowledgeBase/abbreviations.yaml"
};
static const unsigned char acronyms[] = {
#embed "../../KnowledgeBase/acronyms.yaml"
};
static const unsigned char company[] = {
#embed "../../KnowledgeBase/company.yaml"
};
static const unsigned char competencies_direction[] = {
#embed "../../KnowledgeBase/competencies/direction.yaml"
};
static const unsigned char competencies_finance[] = {
#embed "../../KnowledgeBase/competencies/finance.yaml"
};
static const unsigned char competencies_governance[] = {
#embed "../../KnowledgeBase/competencies/governance.yaml"
};
static const unsigned char competencies_market_revenue[] = {
#embed "../../KnowledgeBase/competencies/market-revenue.yaml"
};
static const unsigned char competencies_operations[] = {
#embed "../../KnowledgeBase/competencies/operations.yaml"
};
static const unsigned char competencies_people[] = {
#embed "../../KnowledgeBase/competencies/people.yaml"
};
static const unsigned char competencies_personal[] = {
#embed "../../KnowledgeBase/competencies/personal.yaml"
};
static const unsigned char competencies_product[] = {
#embed "../../KnowledgeBase/competencies/product.yaml"
};
static const unsigned char competencies_technology[] = {
#embed "../../KnowledgeBase/competencies/technology.yaml"
};
static const unsigned char disagreements[] = {
#embed "../../KnowledgeBase/disagreements.yaml"
};
static const unsigned char knowledge[] = {
#embed "../../KnowledgeBase/knowledge.yaml"
};
static const unsigned char roles_cacc[] = {
#embed "../../KnowledgeBase/roles/cacc.yaml"
};
static const unsigned char roles_cae[] = {
#embed "../../KnowledgeBase/roles/cae.yaml"
};
static const unsigned char roles_caio[] = {
#embed "../../KnowledgeBase/roles/caio.yaml"
};
static const unsigned char roles_cbo[] = {
#embed "../../KnowledgeBase/roles/cbo.yaml"
};
static const unsigned char roles_ccms[] = {
#embed "../../KnowledgeBase/roles/ccms.yaml"
};
static const unsigned char roles_cco_commercial[] = {
#embed "../../KnowledgeBase/roles/cco-commercial.yaml"
};
static const unsigned char roles_cco_compliance[] = {
#embed "../../KnowledgeBase/roles/cco-compliance.yaml"
};
static const unsigned char roles_cco_customer[] = {
#embed "../../KnowledgeBase/roles/cco-customer.yaml"
};
static const unsigned char roles_cdig[] = {
#embed "../../KnowledgeBase/roles/cdig.yaml"
};
static const unsigned char roles_cdo[] = {
#embed "../../KnowledgeBase/roles/cdo.yaml"
};
static const unsigned char roles_ceo[] = {
#embed "../../KnowledgeBase/roles/ceo.yaml"
};
static const unsigned char roles_cfo[] = {
#embed "../../KnowledgeBase/roles/cfo.yaml"
};
static const unsigned char roles_cgo[] = {
#embed "../../KnowledgeBase/roles/cgo.yaml"
};
static const unsigned char roles_chair[] = {
#embed "../../KnowledgeBase/roles/chair.yaml"
};
static const unsigned char roles_chro[] = {
#embed "../../KnowledgeBase/roles/chro.yaml"
};
static const unsigned char roles_cio[] = {
#embed "../../KnowledgeBase/roles/cio.yaml"
};
static const unsigned char roles_ciso[] = {
#embed "../../KnowledgeBase/roles/ciso.yaml"
};
static const unsigned char roles_cklo[] = {
#embed "../../KnowledgeBase/roles/cklo.yaml"
};
static const unsigned char roles_clo[] = {
#embed "../../KnowledgeBase/roles/clo.yaml"
};
static const unsigned char roles_cmo[] = {
#embed "../../KnowledgeBase/roles/cmo.yaml"
};
static const unsigned char roles_coo[] = {
#embed "../../KnowledgeBase/roles/coo.yaml"
};
static const unsigned char roles_cos[] = {
#embed "../../KnowledgeBase/roles/cos.yaml"
};
static const unsigned char roles_cpeo[] = {
#embed "../../KnowledgeBase/roles/cpeo.yaml"
};
static const unsigned char roles_cpo[] = {
#embed "../../KnowledgeBase/roles/cpo.yaml"
};
static const unsigned char roles_cpriv[] = {
#embed "../../KnowledgeBase/roles/cpriv.yaml"
};
static const unsigned char roles_cproc[] = {
#embed "../../KnowledgeBase/roles/cproc.yaml"
};
static const unsigned char roles_cpto[] = {
#embed "../../KnowledgeBase/roles/cpto.yaml"
};
static const unsigned char roles_crisk[] = {
#embed "../../KnowledgeBase/roles/crisk.yaml"
};
static const unsigned char roles_cro[] = {
#embed "../../KnowledgeBase/roles/cro.yaml"
};
static const unsigned char roles_csco[] = {
#embed "../../KnowledgeBase/roles/csco.yaml"
};
static const unsigned char roles_csec[] = {
#embed "../../KnowledgeBase/roles/csec.yaml"
};
static const unsigned char roles_cso[] = {
#embed "../../KnowledgeBase/roles/cso.yaml"
};
static const unsigned char roles_csust[] = {
#embed "../../KnowledgeBase/roles/csust.yaml"
};
static const unsigned char roles_cto[] = {
#embed "../../KnowledgeBase/roles/cto.yaml"
};
static const unsigned char roles_cxo[] = {
#embed "../../KnowledgeBase/roles/cxo.yaml"
};
static const unsigned char sources[] = {
#embed "../../KnowledgeBase/sources.yaml"
};
static const unsigned char words[] = {
#embed "../../KnowledgeBase/words.yaml"
};

static const csuite_knowledge_file files[] = {
    {"abbreviations.yaml", abbreviations, sizeof abbreviations},
    {"acronyms.yaml", acronyms, sizeof acronyms},
    {"company.yaml", company, sizeof company},
    {"competencies/direction.yaml", competencies_direction, sizeof competencies_direction},
    {"competencies/finance.yaml", competencies_finance, sizeof competencies_finance},
    {"competencies/governance.yaml", competencies_governance, sizeof competencies_governance},
    {"competencies/market-revenue.yaml", competencies_market_revenue, sizeof competencies_market_revenue},
    {"competencies/operations.yaml", competencies_operations, sizeof competencies_operations},
    {"competencies/people.yaml", competencies_people, sizeof competencies_people},
    {"competencies/personal.yaml", competencies_personal, sizeof competencies_personal},
    {"competencies/product.yaml", competencies_product, sizeof competencies_product},
    {"competencies/technology.yaml", competencies_technology, sizeof competencies_technology},
    {"disagreements.yaml", disagreements, sizeof disagreements},
    {"knowledge.yaml", knowledge, sizeof knowledge},
    {"roles/cacc.yaml", roles_cacc, sizeof roles_cacc},
    {"roles/cae.yaml", roles_cae, sizeof roles_cae},
    {"roles/caio.yaml", roles_caio, sizeof roles_caio},
    {"roles/cbo.yaml", roles_cbo, sizeof roles_cbo},
    {"roles/ccms.yaml", roles_ccms, sizeof roles_ccms},
    {"roles/cco-commercial.yaml", roles_cco_commercial, sizeof roles_cco_commercial},
    {"roles/cco-compliance.yaml", roles_cco_compliance, sizeof roles_cco_compliance},
    {"roles/cco-customer.yaml", roles_cco_customer, sizeof roles_cco_customer},
    {"roles/cdig.yaml", roles_cdig, sizeof roles_cdig},
    {"roles/cdo.yaml", roles_cdo, sizeof roles_cdo},
    {"roles/ceo.yaml", roles_ceo, sizeof roles_ceo},
    {"roles/cfo.yaml", roles_cfo, sizeof roles_cfo},
    {"roles/cgo.yaml", roles_cgo, sizeof roles_cgo},
    {"roles/chair.yaml", roles_chair, sizeof roles_chair},
    {"roles/chro.yaml", roles_chro, sizeof roles_chro},
    {"roles/cio.yaml", roles_cio, sizeof roles_cio},
    {"roles/ciso.yaml", roles_ciso, sizeof roles_ciso},
    {"roles/cklo.yaml", roles_cklo, sizeof roles_cklo},
    {"roles/clo.yaml", roles_clo, sizeof roles_clo},
    {"roles/cmo.yaml", roles_cmo, sizeof roles_cmo},
    {"roles/coo.yaml", roles_coo, sizeof roles_coo},
    {"roles/cos.yaml", roles_cos, sizeof roles_cos},
    {"roles/cpeo.yaml", roles_cpeo, sizeof roles_cpeo},
    {"roles/cpo.yaml", roles_cpo, sizeof roles_cpo},
    {"roles/cpriv.yaml", roles_cpriv, sizeof roles_cpriv},
    {"roles/cproc.yaml", roles_cproc, sizeof roles_cproc},
    {"roles/cpto.yaml", roles_cpto, sizeof roles_cpto},
    {"roles/crisk.yaml", roles_crisk, sizeof roles_crisk},
    {"roles/cro.yaml", roles_cro, sizeof roles_cro},
    {"roles/csco.yaml", roles_csco, sizeof roles_csco},
    {"roles/csec.yaml", roles_csec, sizeof roles_csec},
    {"roles/cso.yaml", roles_cso, sizeof roles_cso},
    {"roles/csust.yaml", roles_csust, sizeof roles_csust},
    {"roles/cto.yaml", roles_cto, sizeof roles_cto},
    {"roles/cxo.yaml", roles_cxo, sizeof roles_cxo},
    {"sources.yaml", sources, sizeof sources},
    {"words.yaml", words, sizeof words},
};

size_t csuite_knowledge_file_count(void)
{
    return sizeof files / sizeof files[0];
}

csuite_knowledge_file csuite_knowledge_file_at(size_t index)
{
    return files[index];
}
