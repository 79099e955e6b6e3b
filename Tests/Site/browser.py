"""Looks at the site and at single pages in Chromium, as readers do: axe-core finds no fault in any kind of page, on a
desk and on a phone, in the light, in the dark and on paper; search and comparison are walked through by keyboard
alone; the search answers as ‘csuite find’ does; every link leads somewhere.

usage: browser.py BINARY [--pictures FOLDER]
"""

import base64
import functools
import html.parser
import http.server
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import axe_playwright_python
import html5lib
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

BINARY = str(pathlib.Path(sys.argv[1]).resolve())
PICTURES = pathlib.Path(sys.argv[3]) if "--pictures" in sys.argv else None
QUERIES = pathlib.Path(__file__).with_name("queries.txt").read_text(encoding="utf-8").splitlines()
AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
SIZES = {"desk": (1280, 900), "phone": (390, 844)}
problems = []


def csuite(*words, text=""):
    return subprocess.run([BINARY, *words], input=text, capture_output=True, text=True, check=False)


def check(holds, message):
    if not holds:
        problems.append(message)
        print("PROBLEM", message)


class Links(html.parser.HTMLParser):
    """The links and the names of places of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.places = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.links += [found[name] for name in ("href", "src", "action") if found.get(name)]
        if found.get("id"):
            self.places.append(found["id"])
        for name in found:
            check(not name.startswith("on") and name != "style", f"an attribute {name} on {tag}")


def check_links(site):
    pages = {page: Links(page.read_text(encoding="utf-8")) for page in site.rglob("*.html")}
    count = 0
    for page, links in pages.items():
        twice = {place for place in links.places if links.places.count(place) > 1} if len(links.places) < 900 else set()
        check(not twice, f"{page.relative_to(site)} names {sorted(twice)[:3]} twice")
        for link in links.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            check(not parts.scheme and not parts.netloc and not link.startswith("/"), f"{page}: {link}")
            target = (page.parent / parts.path).resolve() if parts.path else page
            count += 1
            check(target.is_file(), f"{page.relative_to(site)}: {link} leads nowhere")
            if parts.fragment and target in pages:
                check(parts.fragment in pages[target].places, f"{page.relative_to(site)}: no place {link}")
    largest = max(site.rglob("*.*"), key=lambda file: file.stat().st_size)
    check(largest.stat().st_size < 300_000, f"{largest} has {largest.stat().st_size} bytes")
    print(f"{count} links of {len(pages)} pages lead somewhere; the largest file has {largest.stat().st_size} bytes")


def check_markup(pages):
    for page in pages:
        parser = html5lib.HTMLParser()
        parser.parse(page.read_text(encoding="utf-8"))
        check(not parser.errors, f"{page}: {parser.errors[:2]}")
    print(f"html5lib finds no error in {len(pages)} pages")


def browser():
    options = webdriver.ChromeOptions()
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))


def settled(driver, condition, what):
    try:
        WebDriverWait(driver, 20).until(condition)
    except Exception:
        check(False, what)


def violations(driver):
    driver.execute_script(AXE)
    script = "const done = arguments[0]; axe.run({ preload: false }).then((found) => done(JSON.stringify(found.violations)));"
    return json.loads(driver.execute_async_script(script))


def look(driver, size=None, scheme="light", media="screen"):
    if size:
        width, height = SIZES[size]
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"})
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def check_access(driver, addresses):
    runs = 0
    for address in addresses:
        driver.get(address)
        time.sleep(0.05)
        for size in SIZES:
            for scheme, media in (("light", "screen"), ("dark", "screen"), ("light", "print")):
                if media == "print" and size == "phone":
                    continue
                look(driver, size, scheme, media)
                runs += 1
                for found in violations(driver):
                    node = found["nodes"][0]
                    check(False, f"{address} {size} {scheme} {media}: {found['id']}: {node['html'][:120]} ({len(found['nodes'])})")
        look(driver, "phone")
        wide = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
        check(wide <= 0, f"{address}: {wide} pixels wider than a phone")
        look(driver, "desk")
    print(f"axe-core: {runs} runs over {len(addresses)} pages")


def active(driver):
    return driver.switch_to.active_element


def tab_to(driver, test, what, limit=60):
    for _ in range(limit):
        active(driver).send_keys(Keys.TAB)
        if test(active(driver)):
            return True
    check(False, f"the keyboard does not reach {what}")
    return False


def walk(driver, site):
    """From the first page to a fact and to a comparison, without a pointer."""
    driver.get(f"{site}/en/index.html")
    active(driver).send_keys(Keys.TAB)
    check(active(driver).get_attribute("class") == "skip", "the first stop is the way to the content")
    tab_to(driver, lambda found: found.get_attribute("id") == "q", "the search field")
    active(driver).send_keys("dinh gia", Keys.ENTER)
    settled(driver, lambda d: "search.html" in d.current_url and d.find_elements(By.CSS_SELECTOR, "#hits a"), "hits come")
    check("facts" in driver.find_element(By.ID, "status").text, "the number of hits is said")
    tab_to(driver, lambda found: found.get_attribute("id") == "q", "the field of the search page")
    active(driver).send_keys(Keys.CONTROL, "a")
    active(driver).send_keys("product vision")
    settled(driver, lambda d: "vision" in d.find_element(By.CSS_SELECTOR, "#hits a").text.lower(), "hits follow typing")
    tab_to(driver, lambda found: found.find_elements(By.XPATH, "ancestor::ol[@id='hits']"), "the first hit")
    place = active(driver).get_attribute("href")
    active(driver).send_keys(Keys.ENTER)
    settled(driver, lambda d: d.current_url == place and "#" in place, "a hit leads to its fact")
    settled(driver, lambda d: d.execute_script("return document.querySelector(':target') !== null"), "the fact is there")

    driver.get(f"{site}/vi/compare.html")
    for number, letters in ((1, "CPO"), (2, "CTO"), (3, "CFO")):
        tab_to(driver, lambda found, id=f"role-{number}": found.get_attribute("id") == id, f"role {number}")
        active(driver).send_keys(letters)
    settled(driver, lambda d: len(d.find_elements(By.CSS_SELECTOR, "#output thead th")) == 5, "three columns are set side by side")
    check("#roles=cpo,cto,cfo" in driver.current_url, f"the address keeps the choice: {driver.current_url}")
    tab_to(driver, lambda found: found.get_attribute("class") == "table", "the table, to scroll it", 80)
    tab_to(driver, lambda found: "/areas/" in (found.get_attribute("href") or ""), "the area of a row")
    active(driver).send_keys(Keys.ENTER)
    settled(driver, lambda d: "/areas/" in d.current_url, "a row leads to its area")
    print("search and comparison work by keyboard alone")


def check_search(driver, site):
    wanted = []
    for query in QUERIES:
        run = csuite("find", "--limit", "1", "--format", "json", "--", *shlex.split(query))
        hits = json.loads(run.stdout).get("data", {}).get("hits", [])
        wanted.append(hits[0]["id"] if hits else None)
    driver.get(f"{site}/vi/search.html")
    script = "return arguments[0].map((line) => (csuite.search(line).hits[0] || { id: null }).id);"
    began = time.monotonic()
    found = driver.execute_script(script, QUERIES)
    took = time.monotonic() - began
    misses = [(q, w, f) for q, w, f in zip(QUERIES, wanted, found) if w != f]
    share = 1 - len(misses) / len(QUERIES)
    print(f"search: the same first hit for {share:.1%} of {len(QUERIES)} queries; {took * 1000 / len(QUERIES):.0f} ms each")
    for miss in misses:
        print("  other:", *miss)
    check(len(QUERIES) == 200 and share >= 0.95, f"the search of the site agrees in {share:.1%}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        began = time.monotonic()
        check(csuite("site", str(site)).returncode == 0, "the site is written")
        print(f"site: {time.monotonic() - began:.2f} s, {len(list(site.rglob('*.html')))} pages")
        again = json.loads(csuite("site", str(site), "--format", "json").stdout)["data"]
        check(again["written"] == [] and again["removed"] == [], f"a second run writes {again['written'][:3]}")
        check_links(site)
        names = ["index.html"] + [
            f"{language}/{name}" for language in ("vi", "en") for name in (
                "index.html", "roles/cpo.html", "roles/cxo.html", "areas.html", "areas/pricing.html", "compare.html",
                "chart.html", "disagreements.html", "sources.html", "search.html", "about.html", "letters.html")]
        single = pathlib.Path(folder) / "single"
        single.mkdir()
        answers = {
            "role": "show cpo", "sheet": "show cpo --short", "ask": "ask CPO là gì?",
            "find": "find pricing", "who": "who pricing", "list": "list sources grade:A", "scales": "show scales",
            "move": "gap move cpo ceo", "both": "show cpo --short --both --stage start-up"}
        if csuite("help", "compare").returncode == 0:
            answers |= {"six": "compare cpo cto cmo cfo coo ceo", "explain": "compare cpo cto --explain"}
        for name, line in answers.items():
            for language in ("vi", "en"):
                csuite(*line.split(), "--lang", language, "--output", str(single / f"{name}-{language}.html"))
        check_markup([site / name for name in names] + sorted(single.iterdir()))
        driver = browser()
        try:
            root = site.as_uri()
            addresses = [f"{root}/{name}" for name in names if name.startswith("vi") or "/" not in name]
            addresses += [f"{root}/en/compare.html?roles=cpo,cto,cmo,cfo", f"{root}/en/search.html?q=dinh+gia"]
            addresses += [page.as_uri() for page in sorted(single.iterdir()) if page.stem.endswith("vi")]
            check_access(driver, addresses)
            walk(driver, root)
            check_search(driver, root)
            serve(driver, site)
            check_paper(driver, single)
            check_hostile(driver, pathlib.Path(folder))
            noise = [entry for entry in driver.get_log("browser") if "favicon" not in entry["message"]]
            check(not noise, f"the browser complains: {noise[:3]}")
            if PICTURES:
                take_pictures(driver, root, single)
        finally:
            driver.quit()
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


def serve(driver, site):
    """The same from a plain web server below a path."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    driver.get(f"http://127.0.0.1:{server.server_address[1]}/{site.name}/en/search.html?q=pricing")
    settled(driver, lambda d: d.find_elements(By.CSS_SELECTOR, "#hits a"), "the search works from a web server")
    server.shutdown()


def check_hostile(driver, folder):
    """Text of a base that tries to be a script stays text, in pages and in what scripts make of it."""
    base = folder / "base"
    csuite("new", str(base))
    role = base / "roles" / "ceo.yaml"
    bad = "</script><img src=x onerror=window.hacked=1><script>window.hacked=1</script> javascript:window.hacked=1"
    text = role.read_text(encoding="utf-8")
    for old in ("The CEO leads the company and answers to its owners for the result.", "leads the company and answers for its result"):
        check(old in text, f"the new base says ‘{old}’")
        text = text.replace(old, f'"{bad}"')
    role.write_text(text, encoding="utf-8")
    check(csuite("--kb", str(base), "site", str(folder / "hostile")).returncode == 0, "a hostile base becomes a site")
    root = (folder / "hostile").as_uri()
    for page in ("en/index.html", "en/roles/ceo.html", "en/search.html?q=javascript", "en/compare.html?roles=ceo,ceo"):
        driver.get(f"{root}/{page}")
        time.sleep(0.1)
        check(driver.execute_script("return window.hacked") is None, f"{page} ran a text")
        check(page.endswith(("html", "ceo,ceo")) or driver.find_elements(By.CSS_SELECTOR, "#hits a"), f"{page} finds the text")


def check_paper(driver, single):
    """How many sheets of A4 the pages take that are to be sent."""
    most = {"sheet": 1, "both": 1, "six": 4}
    for name, sheets in most.items():
        # Pages of a plugin are there with it alone.
        if not (single / f"{name}-en.html").exists():
            continue
        for language in ("vi", "en"):
            driver.get((single / f"{name}-{language}.html").as_uri())
            look(driver, media="print")
            paper = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
            count = len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(paper["data"])))
            check(0 < count <= sheets, f"{name}-{language} takes {count} sheets")
            print(f"{name}-{language}: {count} of {sheets} sheets")


def take_pictures(driver, root, single):
    PICTURES.mkdir(parents=True, exist_ok=True)
    pages = {
        "home": "vi/index.html", "role": "vi/roles/cpo.html", "area": "en/areas/pricing.html", "areas": "en/areas.html",
        "compare": "vi/compare.html?roles=cpo,cto,cmo,cfo", "chart": "vi/chart.html", "search": "en/search.html?q=dinh+gia",
        "disagreements": "en/disagreements.html", "sources": "vi/sources.html"}
    addresses = {name: f"{root}/{path}" for name, path in pages.items()}
    if (single / "six-en.html").exists():
        addresses["six"] = (single / "six-en.html").as_uri()
    for name, address in addresses.items():
        driver.get(address)
        time.sleep(0.3)
        for width in (390, 820, 1280):
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": width < 500})
            driver.save_screenshot(str(PICTURES / f"{name}-{width}.png"))


main()
