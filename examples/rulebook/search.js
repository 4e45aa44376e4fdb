
// The search of the rulebook. Without it the page is complete; it only hides what was not looked for.
const form = document.getElementById("search-form");
const box = document.getElementById("search");
const found = document.getElementById("found");
const rules = Array.from(document.querySelectorAll("article.rule"), (element) => ({ element, text: element.textContent.toLowerCase() }));
const sections = Array.from(document.querySelectorAll("main > section"), (element) => ({ element, rules: element.querySelectorAll("article.rule") }));
const contents = document.querySelector("main > nav");

function show() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const rule of rules) {
    rule.element.hidden = !words.every((word) => rule.text.includes(word));
    if (!rule.element.hidden) count++;
  }
  for (const section of sections) {
    section.element.hidden = words.length > 0 && section.element.id !== "find-a-rule" && !Array.from(section.rules).some((rule) => !rule.hidden);
  }
  contents.hidden = words.length > 0;
  found.textContent = words.length > 0 ? count + " of " + rules.length + " rules" : "";
}

// A link to a rule that the search hides ends the search.
function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[hidden]")) {
    box.value = "";
    show();
    target.scrollIntoView();
  }
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", show);
window.addEventListener("hashchange", follow);
show();
