/*
 * The scripts and the style of a site inside the program. The compiler reads the files themselves; a test compares this
 * list with the folder.
 */
#include "SiteAssets.h"

/* #embed is of C23; every compiler that builds the package knows it. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char compare_page_js[] = {
#embed "files/compare-page.js"
};
static const unsigned char index_js[] = {
#embed "files/index.js"
};
static const unsigned char query_js[] = {
#embed "files/query.js"
};
static const unsigned char reading_js[] = {
#embed "files/reading.js"
};
static const unsigned char repair_js[] = {
#embed "files/repair.js"
};
static const unsigned char search_page_js[] = {
#embed "files/search-page.js"
};
static const unsigned char search_js[] = {
#embed "files/search.js"
};
static const unsigned char site_css[] = {
#embed "files/site.css"
};
static const unsigned char store_js[] = {
#embed "files/store.js"
};
static const unsigned char words_js[] = {
#embed "files/words.js"
};

#define ASSET(name, bytes) {name, bytes, sizeof bytes}

static const csuite_site_asset assets[] = {
    ASSET("compare-page.js", compare_page_js),
    ASSET("index.js", index_js),
    ASSET("query.js", query_js),
    ASSET("reading.js", reading_js),
    ASSET("repair.js", repair_js),
    ASSET("search-page.js", search_page_js),
    ASSET("search.js", search_js),
    ASSET("site.css", site_css),
    ASSET("store.js", store_js),
    ASSET("words.js", words_js),
};

size_t csuite_site_asset_count(void) { return sizeof assets / sizeof assets[0]; }

csuite_site_asset csuite_site_asset_at(size_t index) { return assets[index]; }
